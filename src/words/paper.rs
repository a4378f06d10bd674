//! Every sentence of what goes to a doctor, and of a diary that comes back.
//!
//! As `phrase`, but in `dialogues/words/<language>/papers.ftl`.

use super::declare::{Phrase, phrases};

phrases! { ALL:
    BUTTON_FOR_DOCTOR = "button-for-doctor" ();
    DOCTOR_HEAD = "doctor-head" ();
    DOCTOR_NIGHTS = "doctor-nights" ();
    DOCTOR_FHIR = "doctor-fhir" ();
    DOCTOR_COMING = "doctor-coming" ();
    BUTTON_NIGHTS_FILE = "button-nights-file" ();
    BUTTON_FHIR_FILE = "button-fhir-file" ();
    FHIR_QUESTIONNAIRE = "fhir-questionnaire" ();
    FHIR_CRAMP = "fhir-cramp" ();
    FHIR_NIGHT = "fhir-night" ();
    FHIR_SIGN = "fhir-sign" ();
    FHIR_FROM_MEMORY = "fhir-from-memory" ();
    FHIR_URGENCY = "fhir-urgency" ();
    FHIR_LOOKED_AT = "fhir-looked-at" ();
    URGENCY_EMERGENCY = "urgency-emergency" ();
    URGENCY_SAME_DAY = "urgency-same-day" ();
    URGENCY_BOOK = "urgency-book" ();
    SIGN_LUNG_CLOT = "sign-lung-clot" ();
    SIGN_LEG_CLOT = "sign-leg-clot" ();
    SIGN_COLD_LEG = "sign-cold-leg" ();
    SIGN_FOOT_AT_RISK = "sign-foot-at-risk" ();
    SIGN_WALKING_PAIN = "sign-walking-pain" ();
    SIGN_WEAKNESS = "sign-weakness" ();
    SIGN_STROKE_SPINE = "sign-stroke-spine" ();
    SIGN_NUMBNESS = "sign-numbness" ();
    SIGN_BOTH_SWOLLEN = "sign-both-swollen" ();
    SIGN_LONG_CRAMP = "sign-long-cramp" ();
    SIGN_WIDE_CRAMPS = "sign-wide-cramps" ();
    SIGN_MUSCLE_BREAKDOWN = "sign-muscle-breakdown" ();
    SIGN_STATIN_PAIN = "sign-statin-pain" ();
    SIGN_LIVER = "sign-liver" ();
    SIGN_TETANUS = "sign-tetanus" ();
    SIGN_DIRTY_WOUND = "sign-dirty-wound" ();
    SIGN_POISON = "sign-poison" ();
    SIGN_DEHYDRATED = "sign-dehydrated" ();
    SIGN_PREG_LEG = "sign-preg-leg" ();
    SIGN_PREG_PRESSURE = "sign-preg-pressure" ();
    SIGN_QUININE = "sign-quinine" ();
    SIGN_NEW_MEDICINE = "sign-new-medicine" ();
    SIGN_OFTEN = "sign-often" ();
    SIGN_SELF_HARM = "sign-self-harm" ();
    NIGHTS_CAPTION = "nights-caption" ();
    FHIR_CAPTION = "fhir-caption" ();
}
