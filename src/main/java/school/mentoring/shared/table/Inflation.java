package school.mentoring.shared.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import school.mentoring.shared.Refusal;

/** Counts what a package is unpacked to, and refuses before it costs memory or time. */
final class Inflation {

  private static final long MOST = 150L << 20;
  private static final long FREE = 4L << 20;
  private static final long MOST_TIMES = 150;

  private final long packed;
  private long unpacked;

  Inflation(long packed) {
    this.packed = packed;
  }

  InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int sign = super.read();
        add(sign < 0 ? 0 : 1);
        return sign;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        add(Math.max(count, 0));
        return count;
      }
    };
  }

  private void add(int bytes) {
    unpacked += bytes;
    boolean bomb = unpacked > FREE && unpacked / MOST_TIMES > packed;
    if (unpacked > MOST || bomb) {
      throw new Refusal(
          "Книга распаковывается в слишком большой объём: скопируйте строки с данными в новую книгу, сохраните её и загрузите снова.");
    }
  }
}
