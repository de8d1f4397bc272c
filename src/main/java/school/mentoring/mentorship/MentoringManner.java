package school.mentoring.mentorship;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven kinds of mentoring; each says which course the meetings of a pair take. */
public enum MentoringManner {
  TRADITIONAL("традиционное", "традиц", "весь путь от первой встречи до заключительной"),
  VIRTUAL("виртуальное", "виртуал", "встречи идут дистанционно"),
  GROUP("групповое", "групп", "общую встречу вносят один раз на всю группу"),
  SHORT_TERM(
      "краткосрочное или целеполагающее", "краткосроч", "первая же встреча ставит цель и шаги"),
  REVERSE("реверсивное", "реверс", "учит младший: ведёт встречи наставляемый"),
  SITUATIONAL("ситуационное", "ситуац", "плана нет, встречи по запросу"),
  SPEED("скоростное", "скорост", "одна встреча, первая и последняя");

  private final String title;
  private final String stem;
  private final String hint;

  MentoringManner(String title, String stem, String hint) {
    this.title = title;
    this.stem = stem;
    this.hint = hint;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** What it changes, in a few words. */
  public String hint() {
    return hint;
  }

  /**
   * The kind in which two people meet: one that both told, else the mentor's, else the mentee's,
   * else the traditional one.
   */
  public static MentoringManner between(String mentor, String mentee) {
    Set<MentoringManner> offered = told(mentor);
    Set<MentoringManner> wanted = told(mentee);
    Optional<MentoringManner> both = offered.stream().filter(wanted::contains).findFirst();
    return both.or(() -> offered.stream().findFirst())
        .or(() -> wanted.stream().findFirst())
        .orElse(TRADITIONAL);
  }

  private static Set<MentoringManner> told(String text) {
    String words = text == null ? "" : text.toLowerCase(Locale.ROOT);
    EnumSet<MentoringManner> told = EnumSet.noneOf(MentoringManner.class);
    Arrays.stream(values()).filter(it -> it.isIn(words)).forEach(told::add);
    return told;
  }

  private boolean isIn(String words) {
    return words.contains(stem)
        || this == SHORT_TERM && words.contains("целеполаг")
        || this == VIRTUAL && words.contains("дистанц");
  }

  /** Which meetings a pair of this kind holds, where its programme foresees a cycle. */
  public MeetingCycle cycle(MeetingCycle foreseen) {
    return switch (this) {
      case SPEED -> MeetingCycle.SINGLE;
      case SITUATIONAL -> MeetingCycle.REQUEST;
      case SHORT_TERM -> foreseen == MeetingCycle.SHORT ? MeetingCycle.SHORT : MeetingCycle.GOAL;
      default -> foreseen;
    };
  }

  /** Where the pairs of this kind meet if nobody says otherwise. */
  public MeetingFormat usualFormat() {
    return this == VIRTUAL ? MeetingFormat.ONLINE : MeetingFormat.IN_PERSON;
  }

  /** Whether such pairs meet all the time, so that silence tells something. */
  public boolean meetsRegularly() {
    return this != SITUATIONAL && this != SPEED;
  }

  /** Whether the mentee teaches the mentor. */
  public boolean menteeLeads() {
    return this == REVERSE;
  }
}
