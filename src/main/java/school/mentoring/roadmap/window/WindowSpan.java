package school.mentoring.roadmap.window;

import school.mentoring.shared.SchoolYear;

/** One uninterrupted stretch of a window, relative to the school year. */
record WindowSpan(WindowPoint from, WindowPoint to) {

  WindowSpan {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("конец раньше начала");
    }
  }

  /**
   * Reads a stretch.
   *
   * @param start where a stretch without a beginning of its own begins
   */
  static WindowSpan parse(String text, WindowPoint start) {
    int slash = text.indexOf('/');
    WindowPoint to = WindowPoint.parse(text.substring(slash + 1));
    return switch (slash) {
      case -1 -> new WindowSpan(to, to);
      case 0 -> new WindowSpan(start, to);
      default -> new WindowSpan(WindowPoint.parse(text.substring(0, slash)), to);
    };
  }

  DateRange in(SchoolYear year) {
    return new DateRange(from.first(year), to.last(year));
  }
}
