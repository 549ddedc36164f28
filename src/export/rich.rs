//! A plain text in the form that mail programs and chats paste with its paragraphs and lists.

/// The text as HTML. Whatever is in it stays text.
pub fn rich(text: &str) -> String {
    let mut html = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        html.push_str("<p>");
        let mut in_list = false;
        let mut is_first = true;
        for line in paragraph.lines() {
            let item = line.strip_prefix("- ");
            match (in_list, item.is_some()) {
                (false, true) => html.push_str(if is_first { "<ul>" } else { "</p><ul>" }),
                (true, false) => html.push_str("</ul><p>"),
                (false, false) if !is_first => html.push_str("<br>"),
                _ => {}
            }
            (in_list, is_first) = (item.is_some(), false);
            html.push_str(if in_list { "<li>" } else { "" });
            escape(item.unwrap_or(line), &mut html);
            html.push_str(if in_list { "</li>" } else { "" });
        }
        html.push_str(if in_list { "</ul>" } else { "</p>" });
    }
    html.replace("<p><ul>", "<ul>")
}

fn escape(text: &str, html: &mut String) {
    for char in text.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            char => html.push(char),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::rich;

    #[track_caller]
    fn check(text: &str, html: &str) {
        assert_eq!(rich(text), html);
    }

    #[test]
    fn paragraphs_and_lists_keep_their_form() {
        check("", "");
        check("Hi Kim,\n\nyes.", "<p>Hi Kim,</p><p>yes.</p>");
        check("Thanks,\nSam", "<p>Thanks,<br>Sam</p>");
        check("So:\n- one\n- two", "<p>So:</p><ul><li>one</li><li>two</li></ul>");
        check("- one\n- two", "<ul><li>one</li><li>two</li></ul>");
        check("So:\n- one\nEnd\nof it", "<p>So:</p><ul><li>one</li></ul><p>End<br>of it</p>");
    }

    #[test]
    fn b11_markup_stays_text() {
        check("<b>&\"", "<p>&lt;b&gt;&amp;&quot;</p>");
        check("- <img src=x>", "<ul><li>&lt;img src=x&gt;</li></ul>");
    }
}
