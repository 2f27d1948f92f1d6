x iz y
