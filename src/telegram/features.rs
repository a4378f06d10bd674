//! What newer servers of the Bot API have and older ones refuse.

/// Something that not every server takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The colours of buttons.
    Styles,
    /// Buttons that copy something.
    Copying,
    /// A caption above its picture.
    CaptionAbove,
    /// Headings, tables and folds.
    Rich,
}

impl Feature {
    pub const ALL: [Feature; 4] = [
        Feature::Styles,
        Feature::Copying,
        Feature::CaptionAbove,
        Feature::Rich,
    ];

    /// How a refusal names it.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Feature::Styles => &["style"],
            Feature::Copying => &["copy_text", "copy text", "text buttons are unallowed"],
            Feature::CaptionAbove => &["show_caption_above_media", "caption above"],
            Feature::Rich => &["rich_message", "sendrichmessage", "unknown method"],
        }
    }
}

/// Some of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features(u8);

impl Features {
    pub fn all() -> Features {
        Feature::ALL.into_iter().collect()
    }

    pub fn has(self, feature: Feature) -> bool {
        self.0 & bit(feature) != 0
    }

    pub(super) fn without(self, other: Features) -> Features {
        Features(self.0 & !other.0)
    }

    pub(super) fn and(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Feature> for Features {
    fn from_iter<I: IntoIterator<Item = Feature>>(features: I) -> Self {
        Features(features.into_iter().map(bit).fold(0, |all, one| all | one))
    }
}

fn bit(feature: Feature) -> u8 {
    1 << feature as u8
}
