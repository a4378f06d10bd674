//! A way to a server on which one thing gets lost: the next question that holds some
//! words, or its answer. The connection is cut then, and the next one is whole.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What is to get lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    Question,
    Answer,
}

type Planned = Arc<Mutex<VecDeque<(Loss, &'static str)>>>;

pub struct Proxy {
    pub port: u16,
    planned: Planned,
}

impl Proxy {
    pub fn to(server: u16) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let planned = Planned::default();
        let plan = Arc::clone(&planned);
        thread::spawn(move || {
            for client in listener.incoming() {
                let (client, plan) = (client.unwrap(), Arc::clone(&plan));
                let server = TcpStream::connect(("127.0.0.1", server)).unwrap();
                let back = (server.try_clone().unwrap(), client.try_clone().unwrap());
                thread::spawn(move || pass(back.0, back.1, None));
                thread::spawn(move || pass(client, server, Some(&plan)));
            }
        });
        Proxy { port, planned }
    }

    /// After what is planned already, the next question that holds these words, or its
    /// answer.
    pub fn lose(&self, loss: Loss, words: &'static str) {
        self.planned.lock().unwrap().push_back((loss, words));
    }

    pub fn has_lost(&self) -> bool {
        self.planned.lock().unwrap().is_empty()
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, planned: Option<&Planned>) {
    let mut bytes = vec![0; 1 << 16];
    while let Ok(length) = from.read(&mut bytes)
        && length > 0
    {
        let passing = &bytes[..length];
        let loss = planned.and_then(|planned| lost_of(passing, planned));
        if loss == Some(Loss::Answer) {
            // Nobody is there to hear it any more.
            from.shutdown(Shutdown::Both).unwrap();
        }
        if loss == Some(Loss::Question) || to.write_all(passing).is_err() {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Write);
}

fn lost_of(passing: &[u8], planned: &Planned) -> Option<Loss> {
    let mut planned = planned.lock().unwrap();
    let (loss, words) = *planned.front()?;
    let holds = passing
        .windows(words.len())
        .any(|part| part == words.as_bytes());
    holds.then(|| {
        planned.pop_front();
        loss
    })
}
