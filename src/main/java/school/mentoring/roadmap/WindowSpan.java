package school.mentoring.roadmap;

import school.mentoring.shared.SchoolYear;

/** One uninterrupted stretch of a window, relative to the school year. */
record WindowSpan(WindowPoint from, WindowPoint to) {

  /** The whole period of a programme: preparing starts in August, reporting ends in the next. */
  static final WindowSpan PROGRAMME =
      new WindowSpan(WindowPoint.parse("Y-08"), WindowPoint.parse("Y+1-08"));

  WindowSpan {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("конец раньше начала");
    }
  }

  static WindowSpan parse(String text) {
    int slash = text.indexOf('/');
    WindowPoint to = WindowPoint.parse(text.substring(slash + 1));
    return switch (slash) {
      case -1 -> new WindowSpan(to, to);
      case 0 -> new WindowSpan(PROGRAMME.from, to);
      default -> new WindowSpan(WindowPoint.parse(text.substring(0, slash)), to);
    };
  }

  DateRange in(SchoolYear year) {
    return new DateRange(from.first(year), to.last(year));
  }
}
