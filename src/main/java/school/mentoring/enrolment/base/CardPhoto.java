package school.mentoring.enrolment.base;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import school.mentoring.shared.Refusal;

/**
 * A photo made small enough for a card: all cards of a school fit into one file. Nothing that the
 * camera wrote beside the picture, such as the place, is kept.
 */
final class CardPhoto {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 480;

  /** A picture larger than this is not unpacked. */
  private static final long MOST_PIXELS = 60_000_000;

  private CardPhoto() {}

  static byte[] small(byte[] picture) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw noPhoto();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return drawn(read(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof Refusal refusal ? refusal : noPhoto();
    }
  }

  private static Refusal noPhoto() {
    return new Refusal("Фото не читается: выберите снимок в виде JPG или PNG.");
  }

  /** Of a large picture only every so manieth dot is read. */
  private static BufferedImage read(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw new Refusal(
          "Фото %d × %d точек слишком большое: уменьшите его.".formatted(width, height));
    }
    int every = (int) Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, part);
  }

  private static byte[] drawn(BufferedImage photo) throws IOException {
    double scale =
        Math.min(
            1, Math.min((double) WIDTH / photo.getWidth(), (double) HEIGHT / photo.getHeight()));
    int width = Math.max(1, (int) (photo.getWidth() * scale));
    int height = Math.max(1, (int) (photo.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(photo, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(small, "jpg", file);
    return file.toByteArray();
  }
}
