# Pointing the camera at the recovery screen.

scan-button = Scan the screen
scan-title = Scan the screen
scan-private = Hold the camera so that the line with the recovery key ID is sharp and fills the picture. The picture stays on this device: it is not sent or kept.
scan-starting = One moment. If the browser asks for the camera, allow it.
scan-looking = Point the camera at the recovery key ID.
scan-slow = Nothing was read yet. Hold the camera closer, straight in front of the screen and without reflections. You can also close this and type the first 8 characters.
scan-found = One of your keys has this recovery key ID. Compare it with your screen.
scan-question = Does your screen show exactly this?
scan-unread = The underlined characters were not clear in the picture. Compare those above all, if your screen shows them.
scan-yes = Yes, exactly this
scan-no = No, scan again
scan-cancel = Close the camera
scan-filled = The recovery key ID is filled in. Nothing was sent yet.
scan-refused = The camera may not be used here. Allow it in the browser's settings for this page, or close this and type the first 8 characters.
scan-no-camera = No camera can be used. Close this and type the first 8 characters.
scan-in-use = Another app or page is using the camera. Close that one, then scan again, or close this and type the first 8 characters.
scan-no-keys = No recovery key is stored for your devices, so there is nothing to compare with. Call the helpdesk.
scan-failed = Scanning does not work at the moment. Type the first 8 characters instead.
