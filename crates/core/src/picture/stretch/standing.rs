//! Calf and hamstring, standing.

use super::super::lettering::Anchor;
use super::figure::{
    ANKLE_HIGH, ARM, FOREARM, LEG, SHIN, Side, THIGH, TRUNK, UPPER_ARM, along, arm, arm_to_wall,
    felt, foot, head, joint, leg, straight_ankle, towards, trunk,
};
use super::sign::{Labels, arrow, ground, wall, wood};
use crate::words::drawn;

const GROUND: f32 = 318.0;
const HIGH: f32 = 358.0;
/// How far the straight leg leans, in degrees.
const LEAN: f32 = 34.0;

/// Palms on a wall, one foot back with its heel on the ground and its knee
/// straight, the other knee bent.
pub fn calf(labels: &mut Labels) -> f32 {
    let ankle = (104.0, GROUND - ANKLE_HIGH);
    let hip = towards(ankle, LEG, LEAN);
    let shoulder = towards(hip, TRUNK, 20.0);
    let palm = (shoulder.0 + ARM - 2.0, shoulder.1 + 8.0);
    let front = (224.0, GROUND - ANKLE_HIGH);
    let canvas = &mut *labels.canvas;
    wall(canvas, palm.0 + 5.0, GROUND);
    ground(canvas, GROUND);
    leg(
        canvas,
        hip,
        joint(hip, front, THIGH, SHIN, -1.0),
        front,
        Side::Behind,
    );
    foot(canvas, front, 90.0, Side::Behind);
    let (behind, palm_behind) = ((shoulder.0, shoulder.1 + 6.0), (palm.0, palm.1 + 8.0));
    arm_to_wall(canvas, behind, palm_behind, Side::Behind);
    let knee = towards(ankle, SHIN, LEAN);
    leg(canvas, hip, knee, ankle, Side::Near);
    foot(canvas, ankle, 90.0, Side::Near);
    let pulls = along(ankle, knee, 0.64, -5.0);
    felt(
        canvas,
        along(ankle, knee, 0.42, -4.0),
        along(ankle, knee, 0.86, -6.0),
    );
    trunk(canvas, hip, shoulder);
    head(canvas, shoulder, 18.0);
    arm_to_wall(canvas, shoulder, palm, Side::Near);
    arrow(canvas, (214.0, 206.0), (250.0, 206.0));
    labels.head(drawn::STRETCH_CALF);
    labels.doing((214.0, 190.0), drawn::STRETCH_LEAN_IN);
    let elbow = (palm.0 - 46.0, palm.1 - 6.0);
    labels.label(
        (palm.0 - 8.0, 92.0),
        Anchor::End,
        elbow,
        drawn::STRETCH_ARMS,
    );
    labels.label(
        (16.0, 222.0),
        Anchor::Start,
        along(ankle, knee, 1.0, -8.0),
        drawn::STRETCH_KNEE,
    );
    labels.label((16.0, 262.0), Anchor::Start, pulls, drawn::STRETCH_PULLS);
    labels.under(GROUND, 96.0, drawn::STRETCH_HEEL);
    labels.under(GROUND, 246.0, drawn::STRETCH_TOES_TO_WALL);
    HIGH
}

/// The heel of a straight leg a little in front, toes up, hips back, back
/// straight, hands on a chair that stands
/// against a wall.
pub fn hamstring(labels: &mut Labels) -> f32 {
    let hip = (122.0, GROUND - ANKLE_HIGH - 97.0);
    let back = (112.0, GROUND - ANKLE_HIGH);
    let ankle = straight_ankle(hip, GROUND - ANKLE_HIGH - 2.0);
    let shoulder = towards(hip, TRUNK, 46.0);
    let hand = (265.0, 207.0);
    let canvas = &mut *labels.canvas;
    wall(canvas, 334.0, GROUND);
    ground(canvas, GROUND);
    let chair = [
        [(268.0, 205.0), (268.0, GROUND - 4.0)],
        [(268.0, 264.0), (328.0, 264.0)],
        [(326.0, 264.0), (326.0, GROUND - 4.0)],
    ];
    wood(canvas, &chair);
    leg(
        canvas,
        hip,
        joint(hip, back, THIGH, SHIN, -1.0),
        back,
        Side::Behind,
    );
    foot(canvas, back, 90.0, Side::Behind);
    leg(canvas, hip, along(hip, ankle, 0.5, 0.0), ankle, Side::Near);
    foot(canvas, ankle, 35.0, Side::Near);
    felt(
        canvas,
        along(hip, ankle, 0.16, 7.0),
        along(hip, ankle, 0.40, 7.0),
    );
    let behind = (shoulder.0 + 4.0, shoulder.1 + 8.0);
    let hand_behind = (hand.0 + 1.0, hand.1 + 4.0);
    let elbow = joint(behind, hand_behind, UPPER_ARM, FOREARM, 1.0);
    arm(canvas, behind, elbow, hand_behind, Side::Behind);
    trunk(canvas, hip, shoulder);
    head(canvas, shoulder, 50.0);
    let elbow = joint(shoulder, hand, UPPER_ARM, FOREARM, 1.0);
    arm(canvas, shoulder, elbow, hand, Side::Near);
    arrow(canvas, (98.0, 200.0), (66.0, 200.0));
    labels.head(drawn::STRETCH_HAMSTRING);
    labels.doing((24.0, 184.0), drawn::STRETCH_HIPS_BACK);
    labels.label(
        (148.0, 96.0),
        Anchor::End,
        along(hip, shoulder, 0.5, -15.0),
        drawn::STRETCH_BACK,
    );
    labels.label(
        (326.0, 160.0),
        Anchor::End,
        (hand.0 - 1.0, hand.1 - 7.0),
        drawn::STRETCH_HOLD,
    );
    labels.label(
        (16.0, 250.0),
        Anchor::Start,
        along(hip, ankle, 0.28, 9.0),
        drawn::STRETCH_PULLS,
    );
    labels.label(
        (16.0, 290.0),
        Anchor::Start,
        along(hip, ankle, 0.56, 8.0),
        drawn::STRETCH_KNEE,
    );
    labels.under(GROUND, ankle.0, drawn::STRETCH_HEEL_TOES);
    HIGH
}
