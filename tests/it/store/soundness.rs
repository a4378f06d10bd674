//! What a start asks of a directory.

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
    let everybody = (stored.outbox()?, stored.inbox()?, stored.chats()?);
    for chat_id in everybody.2 {
        stored.load(chat_id)?;
    }
    Ok(())
}
