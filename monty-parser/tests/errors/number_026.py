1ja
