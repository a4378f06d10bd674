//! What is heard, as data: which clip at which second. The files that it is joined
//! from are an author's, like the words; what is said when is never decided here.

mod clips;
mod cue;
mod joining;
mod opus;
mod sounds;

pub use clips::{CLIP_BYTES_MAX, CLIP_SECONDS_MAX, Clips, NotAClip};
pub use cue::{Clip, SoundCue, Soundtrack};
pub use sounds::{SoundFile, Sounds};
