//! Where the data is: a folder, or a file system of its own in a file, whose
//! power can be cut.
//!
//! The cut: the process stands still (SIGSTOP), the file behind the loop device
//! is copied, and Charley goes on with the copy. The copy has what had reached
//! the block device. What was written and not synced was in the page cache of
//! the file system above, and is lost with it. It is a kind model: a real disk
//! may also lose what is in its own cache, and reorder it.

use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Room for some thousand cramps.
const DEVICE_BYTES: &str = "64M";

pub struct Disk {
    folder: TempDir,
    /// How often it was copied; none where there is no device.
    copies: Option<usize>,
}

impl Disk {
    pub fn folder() -> anyhow::Result<Disk> {
        let folder = tempfile::tempdir()?;
        Ok(Disk {
            folder,
            copies: None,
        })
    }

    /// A file system of its own.
    ///
    /// # Errors
    /// It takes root, and a kernel that lends loop devices.
    pub fn device() -> anyhow::Result<Disk> {
        let disk = Disk {
            folder: tempfile::tempdir()?,
            copies: Some(0),
        };
        std::fs::create_dir(disk.mounted())?;
        let device = disk.device_file(0);
        run("truncate", &["-s".as_ref(), DEVICE_BYTES.as_ref(), &device])?;
        run("mkfs.ext4", &["-q".as_ref(), &device])?;
        disk.mount(0)?;
        Ok(disk)
    }

    pub fn data(&self) -> PathBuf {
        self.mounted().join("data")
    }

    /// Goes back to what had reached the device. Whoever writes must stand still
    /// before, and be dead after `kill`.
    pub fn cut_power(&mut self, kill: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
        let copies = self.copies.context("this disk has no power to cut")?;
        let (old, new) = (self.device_file(copies), self.device_file(copies + 1));
        let copied = run("cp", &["--sparse=always".as_ref(), &old, &new]);
        kill()?;
        copied?;
        self.unmount()?;
        std::fs::remove_file(old)?;
        self.mount(copies + 1)?;
        self.copies = Some(copies + 1);
        Ok(())
    }

    fn mounted(&self) -> PathBuf {
        match self.copies {
            Some(_) => self.folder.path().join("disk"),
            None => self.folder.path().to_owned(),
        }
    }

    fn device_file(&self, copy: usize) -> PathBuf {
        self.folder.path().join(format!("device-{copy}"))
    }

    fn mount(&self, copy: usize) -> anyhow::Result<()> {
        let (device, place) = (self.device_file(copy), self.mounted());
        run("mount", &["-o".as_ref(), "loop".as_ref(), &device, &place])
    }

    fn unmount(&self) -> anyhow::Result<()> {
        run("umount", &[&self.mounted()])
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.copies.is_some() {
            // Nobody is left to tell; the machine lists what is mounted.
            let _ = self.unmount();
        }
    }
}

fn run(program: &str, arguments: &[&Path]) -> anyhow::Result<()> {
    let done = Command::new(program).args(arguments).output();
    let done = done.with_context(|| program.to_owned())?;
    let said = String::from_utf8_lossy(&done.stderr);
    ensure!(done.status.success(), "{program}: {}", said.trim());
    Ok(())
}
