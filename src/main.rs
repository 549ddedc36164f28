//! Mounts the app; nothing else.

fn main() {
    strategy_session::ui::mount();
}
