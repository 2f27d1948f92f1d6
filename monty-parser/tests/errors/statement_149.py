rasie x
