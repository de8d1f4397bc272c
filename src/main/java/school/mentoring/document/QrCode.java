package school.mentoring.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A code that a telephone reads from paper, as a {@code data:} address for {@code img}. */
public final class QrCode {

  /** Sharp at 25 mm on paper. */
  private static final int SIDE = 300;

  // The edge that readers need is given by the page; a quarter of the code may be soiled.
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);

  private QrCode() {}

  /** The code of a text, for example an address. */
  public static String of(String text) {
    try {
      return png(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS));
    } catch (WriterException e) {
      throw new DocumentException("QR-код для «%s» не получился".formatted(text), e);
    }
  }

  private static String png(BitMatrix code) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(code), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BufferedImage picture(BitMatrix code) {
    BufferedImage picture =
        new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < code.getWidth(); x++) {
      for (int y = 0; y < code.getHeight(); y++) {
        picture.setRGB(x, y, code.get(x, y) ? 0x000000 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
