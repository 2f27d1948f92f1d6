a nd b
