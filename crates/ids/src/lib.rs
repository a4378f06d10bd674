//! Enums whose variants have ids: written in files, stored, exported or sent, so
//! that none is ever given to another variant.

/// Declares an enum with an id for each variant, so that the list of all and the
/// way from an id lack none. `in serde` also has it stored by these ids; then it
/// derives `Serialize`, `Deserialize` or both.
///
/// ```text
/// ids! {
///     /// How far it goes.
///     #[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
///     pub enum Level in serde {
///         Likely = "likely",
///         /// Nobody asked.
///         Unknown = "unknown",
///     }
/// }
/// ```
#[macro_export]
macro_rules! ids {
    (
        $(#[$about:meta])*
        $visibility:vis enum $Name:ident in serde {
            $($(#[$meaning:meta])* $Variant:ident = $id:literal,)+
        }
    ) => {
        $crate::ids! {
            $(#[$about])*
            $visibility enum $Name {
                $($(#[$meaning])* #[serde(rename = $id)] $Variant = $id,)+
            }
        }
    };
    (
        $(#[$about:meta])*
        $visibility:vis enum $Name:ident {
            $($(#[$meaning:meta])* $Variant:ident = $id:literal,)+
        }
    ) => {
        $(#[$about])*
        $visibility enum $Name {
            $($(#[$meaning])* $Variant,)+
        }

        impl $Name {
            /// Each once, in their order.
            $visibility const ALL: [$Name; [$($id),+].len()] = [$($Name::$Variant),+];

            /// Never changes, and is never another's.
            $visibility fn id(self) -> &'static str {
                match self {
                    $($Name::$Variant => $id,)+
                }
            }

            $visibility fn from_id(id: &str) -> Option<$Name> {
                $Name::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    ids! {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        enum Level in serde {
            Likely = "likely",
            /// Nobody asked.
            NotAsked = "unknown",
        }
    }

    #[test]
    fn each_has_its_id_also_where_it_is_stored() {
        assert_eq!(Level::ALL, [Level::Likely, Level::NotAsked]);
        for level in Level::ALL {
            assert_eq!(Level::from_id(level.id()), Some(level));
            let stored = serde_json::to_value(level).unwrap();
            assert_eq!(stored, level.id());
            assert_eq!(serde_json::from_value::<Level>(stored).unwrap(), level);
        }
        assert_eq!(Level::NotAsked.id(), "unknown");
        assert_eq!(Level::from_id("not_asked"), None);
    }
}
