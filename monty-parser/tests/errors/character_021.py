ab
