imprt a
