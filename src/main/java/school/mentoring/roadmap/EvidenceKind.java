package school.mentoring.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What proves a line, as the models name it in the property {@code evidence}. */
public enum EvidenceKind {
  ORDER("приказ"),
  DOCUMENT("документ"),
  EVENT("мероприятие"),
  QUESTIONNAIRE("анкетирование"),
  CONSENT("согласия"),
  REGISTER("база"),
  MATCHING("подбор"),
  TRAINING("обучение"),
  MONITORING("мониторинг"),
  PLAN("план"),
  PUBLICATION("публикация"),
  CONTEST("конкурс"),
  RECOGNITION("поощрение"),
  SUPPORT("сопровождение"),
  EXPERTS("эксперты");

  private final String title;

  EvidenceKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** As models write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Camunda Form that asks for evidence of this kind. */
  public String form() {
    return key() + "Evidence";
  }

  public static Optional<EvidenceKind> find(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
  }
}
