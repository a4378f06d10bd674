//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/data.ftl`.

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    EXPORT_COMING = "export-coming" ();
    DELETE_ASK = "delete-ask" ();
    BUTTON_DELETE_YES = "button-delete-yes" ();
    BUTTON_DELETE_NO = "button-delete-no" ();
    DELETE_WHOM_TO_ASK = "delete-whom-to-ask" ();
    DELETE_BEGIN_ANEW = "delete-begin-anew" ();
    DELETE_RECEIPT = "delete-receipt" ();
    DELETE_RECEIPT_BACKUPS = "delete-receipt-backups" ("days");
    DELETE_TRACES = "delete-traces" ();
    DELETE_KEPT = "delete-kept" ();
}
