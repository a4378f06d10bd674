//! Both at once, on a chair that stands against a wall.

use super::super::canvas::Point;
use super::super::lettering::Anchor;
use super::figure::{
    ANKLE_HIGH, FOREARM, Side, TRUNK, UPPER_ARM, along, arm, felt, foot, head, joint, leg,
    straight_ankle, towards, trunk,
};
use super::sign::{Labels, bent_arrow, ground, wall, wood};
use crate::words::drawn;

const GROUND: f32 = 318.0;
const HIGH: f32 = 392.0;
const SEAT: f32 = GROUND - 70.0;

/// Near the edge of the seat, one leg straight with its heel on the ground and
/// its toes up, leaning forward from the hips.
pub fn draw(labels: &mut Labels) -> f32 {
    let hip = (112.0, SEAT - 17.0);
    let ankle = straight_ankle(hip, GROUND - ANKLE_HIGH - 2.0);
    let knee = along(hip, ankle, 0.5, 0.0);
    let shoulder = towards(hip, TRUNK, 34.0);
    let hand = (knee.0 - 2.0, knee.1 - 16.0);
    let canvas = &mut *labels.canvas;
    wall(canvas, -4.0, GROUND);
    ground(canvas, GROUND);
    let chair = [
        [(34.0, 150.0), (34.0, GROUND - 4.0)],
        [(34.0, SEAT), (128.0, SEAT)],
        [(124.0, SEAT), (124.0, GROUND - 4.0)],
    ];
    wood(canvas, &chair);
    let (bent, standing) = (
        (hip.0 + 54.0, hip.1 + 2.0),
        (hip.0 + 50.0, GROUND - ANKLE_HIGH),
    );
    leg(canvas, hip, bent, standing, Side::Behind);
    foot(canvas, standing, 90.0, Side::Behind);
    leg(canvas, hip, knee, ankle, Side::Near);
    let toes = foot(canvas, ankle, 14.0, Side::Near).toes;
    felt(
        canvas,
        along(hip, ankle, 0.24, 8.0),
        along(hip, ankle, 0.44, 8.0),
    );
    felt(
        canvas,
        along(hip, ankle, 0.60, 5.0),
        along(hip, ankle, 0.82, 4.0),
    );
    let behind = (shoulder.0 + 5.0, shoulder.1 + 4.0);
    let hand_behind = (hand.0 + 5.0, hand.1 + 2.0);
    let elbow = joint(behind, hand_behind, UPPER_ARM, FOREARM, 1.0);
    arm(canvas, behind, elbow, hand_behind, Side::Behind);
    trunk(canvas, hip, shoulder);
    head(canvas, shoulder, 34.0);
    arm(
        canvas,
        shoulder,
        joint(shoulder, hand, UPPER_ARM, FOREARM, 1.0),
        hand,
        Side::Near,
    );
    said(labels, [hip, ankle, toes]);
    HIGH
}

/// What it is called, what to do, and where it pulls.
fn said(labels: &mut Labels, [hip, ankle, toes]: [Point; 3]) {
    let canvas = &mut *labels.canvas;
    let from = (toes.0 + 36.0, toes.1 + 10.0);
    bent_arrow(
        canvas,
        from,
        (toes.0 + 30.0, toes.1 - 14.0),
        (toes.0 + 6.0, toes.1 - 12.0),
    );
    bent_arrow(canvas, (94.0, 132.0), (102.0, 106.0), (132.0, 104.0));
    labels.head(drawn::STRETCH_SEATED);
    labels.doing((toes.0 - 4.0, toes.1 - 34.0), drawn::STRETCH_TOES_TO_YOU);
    labels.doing((36.0, 92.0), drawn::STRETCH_LEAN_FORWARD);
    labels.label(
        (222.0, 162.0),
        Anchor::Start,
        along(hip, ankle, 0.54, -9.0),
        drawn::STRETCH_KNEE,
    );
    let pulls = [0.36, 0.72].map(|part| along(hip, ankle, part, 6.0));
    labels.label_of((240.0, 196.0), Anchor::Start, &pulls, drawn::STRETCH_PULLS);
    labels.under(GROUND, ankle.0 + 2.0, drawn::STRETCH_HEEL);
    let chair = (60.0, GROUND + 6.0);
    labels.label(
        (14.0, GROUND + 58.0),
        Anchor::Start,
        chair,
        drawn::STRETCH_CHAIR,
    );
}
