a.None
