button-skip = Skip
button-back = Back
button-done = Done
