package school.mentoring.monitoring.survey;

import java.util.Arrays;
import java.util.List;

/** The nine statements by which a curator assesses the conditions of a programme, in groups. */
public enum CuratorStatement {
  GOALS(Group.PROGRAMME, "Цели программы понятны участникам, и работа пар им отвечает"),
  PRINCIPLES(
      Group.PROGRAMME,
      "Соблюдаются принципы наставничества: добровольность, уважение, личный подход"),
  APPROACHES(Group.PROGRAMME, "Применяются современные подходы и приёмы работы"),
  CLIMATE(Group.PROGRAMME, "В программе комфортно: участники спокойно говорят о трудностях"),
  LOGIC(Group.PROGRAMME, "Работа наставников последовательна: от запроса через план к результату"),
  CONTENT(Group.INFLUENCE, "Участники довольны совместной работой"),
  PARTNERS(Group.INFLUENCE, "Организация и её партнёры довольны программой"),
  ACTIVITY(Group.CHANGES, "Наставляемые стали активнее и заинтересованнее"),
  USE(Group.CHANGES, "Наставляемые применяют то, чему научились");

  /** What statements are about. */
  public enum Group {
    PROGRAMME("Сама программа"),
    INFLUENCE("Влияние на участников"),
    CHANGES("Изменения в наставляемых");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    public List<CuratorStatement> statements() {
      return Arrays.stream(CuratorStatement.values()).filter(it -> it.group == this).toList();
    }
  }

  /** The highest score of one statement. */
  public static final int FULLY = 2;

  private final Group group;
  private final String title;

  CuratorStatement(Group group, String title) {
    this.group = group;
    this.title = title;
  }

  public Group group() {
    return group;
  }

  public String title() {
    return title;
  }

  /** What a score means. */
  public static String meaning(int score) {
    return switch (score) {
      case 0 -> "не проявляется";
      case 1 -> "проявляется частично";
      default -> "проявляется полностью";
    };
  }
}
