//! Who knows of which change of a record, so that devices which exchange files in any order end up
//! with the same.
//!
//! Each device counts its changes of a record. A version names the changes that it consists of, and
//! of each device the last one that was known when it was made: a version vector with dots
//! (Preguiça, Baquero, Almeida, Fonte, Gonçalves: "Dotted version vectors", 2010). No clock is in
//! it: clocks go wrong.

use std::fmt;

/// A storage on a device, as others know it. Random; it tells devices apart and means nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Device(pub u32);

/// A change of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dot {
    /// Where it was made.
    pub device: Device,
    /// The how-manieth of that device it is.
    pub count: u32,
}

impl fmt::Display for Dot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{}", self.device.0, self.count)
    }
}

impl Dot {
    /// The change in a text such as `3f9a1.7`.
    pub fn parse(text: &str) -> Option<Self> {
        let (device, count) = text.split_once('.')?;
        let device = Device(u32::from_str_radix(device, 16).ok()?);
        Some(Self { device, count: count.parse().ok()? })
    }
}

/// A version of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// The changes that it consists of: one, or several that were made without knowing of each
    /// other. In their order.
    is: Vec<Dot>,
    /// The last change of each device that it comes from, in the order of the devices. Those that
    /// it consists of are among them.
    knows: Vec<Dot>,
}

impl Version {
    /// The version that one change makes where nothing was before.
    pub fn first(dot: Dot) -> Self {
        Self { is: vec![dot], knows: vec![dot] }
    }

    /// The version that consists of these changes, which are in their order, and comes from both others.
    pub fn joined(is: Vec<Dot>, one: &Self, other: &Self) -> Self {
        let mut knows = one.knows.clone();
        other.knows.iter().chain(&is).for_each(|dot| learn(&mut knows, *dot));
        Self { is, knows }
    }

    /// The version that a change makes of this one.
    #[must_use]
    pub fn then(&self, dot: Dot) -> Self {
        let mut knows = self.knows.clone();
        learn(&mut knows, dot);
        Self { is: vec![dot], knows }
    }

    /// The changes that it consists of, in their order.
    pub fn dots(&self) -> &[Dot] {
        &self.is
    }

    /// Whether a change went into it, or was replaced on the way to it.
    pub fn knows(&self, dot: Dot) -> bool {
        let last = self.knows.iter().find(|known| known.device == dot.device);
        last.is_some_and(|last| dot.count <= last.count)
    }

    /// Whether it has all that another one consists of, or replaced it.
    pub fn covers(&self, other: &Self) -> bool {
        other.is.iter().all(|dot| self.knows(*dot))
    }

    /// The version in a text such as `c4.7,e2.1/a1.6`: what it consists of, and what else it knows.
    pub fn parse(text: &str) -> Option<Self> {
        let (is, more) = text.split_once('/').unwrap_or((text, ""));
        let mut version = Self::default();
        for text in is.split(',') {
            let dot = Dot::parse(text)?;
            let place = version.is.partition_point(|other| *other < dot);
            version.is.insert(place, dot);
            learn(&mut version.knows, dot);
        }
        for text in more.split(',').filter(|text| !text.is_empty()) {
            learn(&mut version.knows, Dot::parse(text)?);
        }
        Some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, dot) in self.is.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            write!(f, "{dot}")?;
        }
        let mut between = "/";
        for dot in self.knows.iter().filter(|dot| !self.is.contains(dot)) {
            write!(f, "{between}{dot}")?;
            between = ",";
        }
        Ok(())
    }
}

/// Adds a change to those that are known.
fn learn(knows: &mut Vec<Dot>, dot: Dot) {
    let place = knows.partition_point(|known| known.device < dot.device);
    match knows.get_mut(place).filter(|known| known.device == dot.device) {
        Some(known) => known.count = known.count.max(dot.count),
        None => knows.insert(place, dot),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn a_version_is_read_as_it_was_written() {
        for text in ["a1.6", "c4.7/a1.6", "a1.6,c4.7/b2.1", "a1.6/b2.1,c4.4294967295"] {
            assert_eq!(version(text).to_string(), text);
        }
        for text in ["", "a1", "a1.", "a1.x", "g.1", "a1.6/b", "/a1.6", "a1.6,", "123456789.1"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_version_covers_what_it_comes_from() {
        let check = |one: &str, covers: bool, other: &str| {
            assert_eq!(version(one).covers(&version(other)), covers, "{one} covers {other}");
        };
        check("a.2", true, "a.1");
        check("a.1", false, "a.2");
        check("a.2", false, "b.1");
        check("b.1/a.2", true, "a.2");
        check("a.3,b.1", true, "b.1");
        check("b.1", false, "a.3,b.1");
    }

    #[test]
    fn a_change_replaces_what_it_was_made_of() {
        let dot = Dot { device: Device(0xd), count: 4 };
        assert_eq!(version("a.3,b.1/d.2").then(dot).to_string(), "d.4/a.3,b.1");
        let joined = Version::joined(vec![dot], &version("a.3"), &version("a.1,b.1"));
        assert_eq!(joined.to_string(), "d.4/a.3,b.1");
    }
}
