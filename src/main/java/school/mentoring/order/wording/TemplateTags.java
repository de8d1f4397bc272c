package school.mentoring.order.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands between braces in a text, and what is wrong with it. */
final class TemplateTags {

  /** How deep conditions, and parts, may stand in each other. */
  static final int DEEPEST = 20;

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String place;
  private final List<Tag> tags = new ArrayList<>();
  private final List<TemplateProblem> problems = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private int counted;
  private int lines = 1;

  private TemplateTags(String place) {
    this.place = place;
  }

  /**
   * What stands between one pair of braces.
   *
   * @param sign {@code #}, {@code ^}, {@code /}, {@code >}, {@code !}, {@code =}; a blank for a
   *     name
   */
  record Tag(char sign, String name, int line) {

    boolean names() {
      return sign == ' ' || sign == '#' || sign == '^';
    }
  }

  static TemplateTags read(String place, String text) {
    TemplateTags read = new TemplateTags(place);
    int from = 0;
    while (from >= 0) {
      from = read.next(text, from);
    }
    read.open.forEach(
        it ->
            read.problem(
                it.line(),
                "условие «{{%s%s}}» не закрыто: добавьте {{/%s}}."
                    .formatted(it.sign(), it.name(), it.name())));
    return read;
  }

  List<Tag> tags() {
    return tags;
  }

  List<TemplateProblem> problems() {
    return problems;
  }

  /** The parts that the text takes in, each as often as it does. */
  List<String> partsInTurn() {
    return tags.stream().filter(it -> it.sign() == '>').map(Tag::name).toList();
  }

  private int next(String text, int from) {
    int start = text.indexOf(OPEN, from);
    int stray = text.substring(from, start < 0 ? text.length() : start).indexOf(CLOSE);
    if (stray >= 0) {
      problem(line(text, from + stray), "скобки «}}» без открывающих «{{».");
    }
    if (start < 0) {
      return -1;
    }
    int end = text.indexOf(CLOSE, start + OPEN.length());
    int line = line(text, start);
    if (end < 0) {
      problem(line, "скобки «{{» не закрыты: добавьте «}}».");
      return -1;
    }
    take(text.substring(start + OPEN.length(), end), line);
    return end + CLOSE.length();
  }

  private void take(String inside, int line) {
    String content = inside.strip();
    if (content.isEmpty()) {
      problem(line, "между скобками «{{}}» ничего нет: напишите название поля.");
    } else if (content.contains("\n") || content.contains("{")) {
      problem(line, "скобки «{{» не закрыты в той же строке: добавьте «}}».");
    } else {
      boolean signed = "#^/>!=&".indexOf(content.charAt(0)) >= 0;
      Tag tag =
          new Tag(
              signed ? content.charAt(0) : ' ',
              (signed ? content.substring(1) : content).strip(),
              line);
      take(tag);
    }
  }

  private void take(Tag tag) {
    switch (tag.sign()) {
      case '#', '^' -> open(tag);
      case '/' -> close(tag);
      case '=', '&' ->
          problem(tag.line(), "знак «%s» после скобок не используется.".formatted(tag.sign()));
      default -> {}
    }
    tags.add(tag);
  }

  private void open(Tag tag) {
    open.push(tag);
    if (open.size() == DEEPEST + 1) {
      problem(tag.line(), "условия вложены друг в друга глубже %d раз.".formatted(DEEPEST));
    }
  }

  private void close(Tag tag) {
    if (open.isEmpty()) {
      problem(tag.line(), "{{/%s}} закрывает условие, которого нет.".formatted(tag.name()));
      return;
    }
    Tag opened = open.pop();
    if (!opened.name().equals(tag.name())) {
      problem(
          tag.line(),
          "{{/%s}} стоит там, где закрывается «%s» из строки %d."
              .formatted(tag.name(), opened.name(), opened.line()));
    }
  }

  private void problem(int line, String reason) {
    problems.add(new TemplateProblem(place, line, reason));
  }

  /** Asked from the beginning of the text to its end, so that each sign is counted once. */
  private int line(String text, int at) {
    for (; counted < at; counted++) {
      lines += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
