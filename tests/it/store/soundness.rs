//! What a start asks of a directory.

use crate::at_once::at_once;
use charley::runner::StoreReader;
use charley::store::{SealedStore, Store, StoreError};
use std::path::Path;
use std::sync::Arc;

/// Whether a start would accept the directory.
pub fn sound(data_dir: &Path, key_file: &Path) -> Result<(), StoreError> {
    let store = Arc::new(SealedStore::open_unread(data_dir, key_file)?);
    let stored = StoreReader::new(Arc::clone(&store) as _, store.sealer());
    let sound = stored.check(&|| {})?;
    store.expect_tally(sound.tally)?;
    store.commit(&[sound.due_repairs])?;
    let everybody = (
        at_once(stored.outbox())?,
        at_once(stored.inbox())?,
        at_once(stored.chats())?,
    );
    for chat_id in everybody.2 {
        at_once(stored.load(chat_id))?;
    }
    Ok(())
}
