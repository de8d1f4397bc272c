package school.mentoring.order.web;

import school.mentoring.order.acquaintance.MissingReaders;

/** What is asked of the list of those who have not read orders. */
record MissingQuery(String words, String by, Boolean overdue, Integer page) {

  MissingQuery {
    words = words == null ? "" : words.strip();
    by = "person".equals(by) ? by : "order";
    overdue = Boolean.TRUE.equals(overdue);
  }

  int number() {
    return page == null ? 0 : Math.max(0, page);
  }

  MissingReaders.Question question() {
    return new MissingReaders.Question(words, overdue, by.equals("person"));
  }
}
