package school.mentoring.shared.web;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a text or a number that a database cannot keep from two people who met in it. */
final class UnfitData {

  static final String MESSAGE =
      "Одно из полей не помещается: сократите самый длинный текст, проверьте числа и даты и отправьте снова.";

  /** The class of errors that SQL calls data exceptions: too long, out of range. */
  private static final String DATA = "22";

  private UnfitData() {}

  static boolean of(Throwable broken) {
    return Stream.iterate(broken, it -> it != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(it -> ((SQLException) it).getSQLState())
        .anyMatch(it -> it != null && it.startsWith(DATA));
  }
}
