Hello world
