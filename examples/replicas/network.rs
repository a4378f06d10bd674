//! A network of one replica's own, as if it ran on another machine: a namespace with one
//! way out, which may be cut so that nothing comes through and nobody is told so.
//!
//! Needs root, `ip` and `iptables`, and changes nothing outside the namespace but for two
//! rules that go with it.

use anyhow::{Context, ensure};
use std::ffi::OsStr;
use std::process::{Command, Stdio};

pub struct Network {
    number: usize,
    /// Of the database and of Telegram, on this machine's loopback.
    ports: [u16; 2],
}

impl Network {
    /// From inside, these ports of this machine's loopback are as near as its own.
    pub fn new(number: usize, ports: [u16; 2]) -> anyhow::Result<Network> {
        let network = Network { number, ports };
        let (name, here, there) = (network.name(), network.here(), network.there());
        let [outside, inside] = [1, 2].map(|end| network.address(end));
        run(["ip", "netns", "add", &name])?;
        run([
            "ip", "link", "add", &here, "type", "veth", "peer", "name", &there, "netns", &name,
        ])?;
        run(["ip", "addr", "add", &format!("{outside}/30"), "dev", &here])?;
        run(["ip", "link", "set", &here, "up"])?;
        let routes = format!("net.ipv4.conf.{here}.route_localnet=1");
        run(["sysctl", "-q", "-w", &routes])?;
        for rule in network.rules() {
            run(["iptables", "-t", "nat", "-A"]
                .into_iter()
                .chain(rule.iter().map(String::as_str)))?;
        }
        network.inside(["ip", "addr", "add", &format!("{inside}/30"), "dev", &there])?;
        network.inside(["ip", "link", "set", &there, "up"])?;
        network.inside(["ip", "link", "set", "lo", "up"])?;
        network.inside(["sysctl", "-q", "-w", "net.ipv4.conf.all.route_localnet=1"])?;
        for port in ports {
            let port = port.to_string();
            let to = ["-d", "127.0.0.1", "-p", "tcp", "--dport", &port];
            let nat = ["iptables", "-t", "nat", "-A", "OUTPUT"]
                .into_iter()
                .chain(to);
            network.inside(nat.chain(["-j", "DNAT", "--to-destination", &outside]))?;
        }
        let from = ["iptables", "-t", "nat", "-A", "POSTROUTING", "-o", &there];
        network.inside(
            from.into_iter()
                .chain(["-j", "SNAT", "--to-source", &inside]),
        )?;
        Ok(network)
    }

    /// What starts a program in there.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.name()]).arg(program);
        command
    }

    /// Nothing comes in or goes out any more.
    pub fn cut(&self) -> anyhow::Result<()> {
        self.drop_all("-I")
    }

    pub fn mend(&self) -> anyhow::Result<()> {
        self.drop_all("-D")
    }

    fn drop_all(&self, what: &str) -> anyhow::Result<()> {
        let there = self.there();
        self.inside(["iptables", what, "INPUT", "-i", &there, "-j", "DROP"])?;
        self.inside(["iptables", what, "OUTPUT", "-o", &there, "-j", "DROP"])
    }

    /// What comes from there to those ports is as if it came from here.
    fn rules(&self) -> Vec<Vec<String>> {
        let [outside, inside] = [1, 2].map(|end| self.address(end));
        let here = self.here();
        let to_loopback = self.ports.map(|port| {
            format!(
                "PREROUTING -i {here} -p tcp -d {outside} --dport {port} -j DNAT --to-destination \
                 127.0.0.1"
            )
        });
        let from_here = format!("INPUT -s {inside} -j SNAT --to-source 127.0.0.1");
        let words = |rule: String| rule.split(' ').map(str::to_owned).collect();
        to_loopback
            .into_iter()
            .chain([from_here])
            .map(words)
            .collect()
    }

    fn inside<'a>(&'a self, words: impl IntoIterator<Item = &'a str>) -> anyhow::Result<()> {
        let name = self.name();
        let words: Vec<&str> = words.into_iter().collect();
        run(["ip", "netns", "exec", &name].into_iter().chain(words))
    }

    fn name(&self) -> String {
        format!("charley{}", self.number)
    }

    fn here(&self) -> String {
        format!("chy{}", self.number)
    }

    fn there(&self) -> String {
        format!("chy{}n", self.number)
    }

    /// Of this end, and of the one inside.
    fn address(&self, end: usize) -> String {
        format!(
            "10.77.{}.{}",
            self.number % 256,
            end + 4 * (self.number / 256 % 64)
        )
    }
}

/// With whatever is left of it.
impl Drop for Network {
    fn drop(&mut self) {
        for rule in self.rules() {
            let rule = rule.iter().map(String::as_str);
            let _gone = run(["iptables", "-t", "nat", "-D"].into_iter().chain(rule));
        }
        let _gone = run(["ip", "link", "del", &self.here()]);
        let _gone = run(["ip", "netns", "del", &self.name()]);
    }
}

fn run<'a>(words: impl IntoIterator<Item = &'a str>) -> anyhow::Result<()> {
    let words: Vec<&str> = words.into_iter().collect();
    let (program, rest) = words.split_first().context("no program")?;
    let mut command = Command::new(program);
    command.args(rest).stdin(Stdio::null());
    let done = command
        .output()
        .with_context(|| format!("{program} is not there"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    ensure!(done.status.success(), "{}: {said}", words.join(" "));
    Ok(())
}
