//! Buttons: what stands in their data, and which of them can be pressed now.

pub mod carried;
pub mod data;
pub mod file_id;
pub mod shown;
