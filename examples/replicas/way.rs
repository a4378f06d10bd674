//! A replica's way to the database. It may be cut, and may lead elsewhere later.

use std::io;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch::{Receiver, Sender};

pub struct Way {
    pub port: u16,
    lead: Sender<Lead>,
}

#[derive(Clone, Copy, Debug)]
struct Lead {
    /// Of the server.
    to: u16,
    /// Nothing comes through, neither to nor fro. As on a network, what was sent
    /// comes late instead, if anybody is there to take it.
    is_cut: bool,
}

impl Way {
    pub async fn to(server: u16) -> io::Result<Way> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let (lead, leads) = tokio::sync::watch::channel(Lead {
            to: server,
            is_cut: false,
        });
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(serve(client, leads.clone()));
            }
        });
        Ok(Way { port, lead })
    }

    pub fn cut(&self) {
        self.lead.send_modify(|lead| lead.is_cut = true);
    }

    pub fn mend(&self) {
        self.lead.send_modify(|lead| lead.is_cut = false);
    }

    /// From now on another server answers there, which knows none of the connections.
    pub fn lead_to(&self, server: u16) {
        self.lead.send_replace(Lead {
            to: server,
            is_cut: false,
        });
    }
}

async fn serve(client: TcpStream, mut leads: Receiver<Lead>) {
    let Ok(to) = mended(&mut leads).await else {
        return;
    };
    let Ok(server) = TcpStream::connect(("127.0.0.1", to)).await else {
        return;
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::select! {
        _ = pass(from_client, to_server, leads.clone()) => {}
        _ = pass(from_server, to_client, leads.clone()) => {}
        _ = leads.wait_for(|now| now.to != to) => {}
    }
}

async fn pass(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut leads: Receiver<Lead>,
) -> io::Result<()> {
    let mut bytes = vec![0; 1 << 16];
    loop {
        let length = from.read(&mut bytes).await;
        // Nor does it come through that a side is gone.
        mended(&mut leads).await?;
        match length? {
            0 => return Ok(()),
            length => to.write_all(&bytes[..length]).await?,
        }
    }
}

/// Waits until it leads anywhere, and says where to.
async fn mended(leads: &mut Receiver<Lead>) -> io::Result<u16> {
    let lead = leads.wait_for(|lead| !lead.is_cut).await;
    lead.map(|lead| lead.to).map_err(io::Error::other)
}
