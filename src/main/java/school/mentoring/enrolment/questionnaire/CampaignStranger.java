package school.mentoring.enrolment.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.shared.TextLength;

/**
 * What somebody who comes by the common link says of who it is: the questionnaires themselves ask
 * nobody's name. Only adults are taken; the school invites minors itself, after the consent.
 */
public final class CampaignStranger {

  /** What is asked of the person, beside the questionnaire. */
  static final List<EntryField> FIELDS =
      List.of(
          EntryField.SURNAME,
          EntryField.GIVEN_NAME,
          EntryField.PATRONYMIC,
          EntryField.KIND,
          EntryField.BIRTH_DATE);

  /** The name of the field where somebody says to be of age. */
  public static final String ADULT = "adult";

  private static final int MAJORITY = 18;
  private static final int OLDEST = 100;
  private static final List<EntryField> TEXTS =
      List.of(EntryField.SURNAME, EntryField.GIVEN_NAME, EntryField.PATRONYMIC);

  private final LocalDate today;

  CampaignStranger(LocalDate today) {
    this.today = today;
  }

  /** Who an adult may be. */
  public static List<ParticipantKind> kinds() {
    return Arrays.stream(ParticipantKind.values())
        .filter(it -> it != ParticipantKind.PUPIL)
        .toList();
  }

  /** What cannot be taken, by the names of the fields. */
  public Map<String, String> problems(Map<String, List<String>> typed) {
    Map<String, String> problems = new LinkedHashMap<>();
    TEXTS.forEach(
        it -> nameProblem(it, text(typed, it)).ifPresent(why -> problems.put(it.key(), why)));
    Optional<ParticipantKind> kind =
        ParticipantKind.find(text(typed, EntryField.KIND)).filter(kinds()::contains);
    if (kind.isEmpty()) {
      problems.put(EntryField.KIND.key(), "Поле «Кто вы» не заполнено: выберите один из ответов.");
    }
    dateProblem(text(typed, EntryField.BIRTH_DATE), kind)
        .ifPresent(why -> problems.put(EntryField.BIRTH_DATE.key(), why));
    if (!typed.containsKey(ADULT)) {
      problems.put(
          ADULT,
          "Отметьте, что вам есть 18 лет. Тех, кто младше, школа приглашает сама, когда согласие даст родитель.");
    }
    return problems;
  }

  /** What is kept of it. */
  public Map<String, List<String>> values(Map<String, List<String>> typed) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    FIELDS.forEach(it -> values.put(it.key(), List.of(text(typed, it))));
    return values;
  }

  private static Optional<String> nameProblem(EntryField field, String text) {
    if (text.isEmpty() && field != EntryField.PATRONYMIC) {
      return Optional.of("Поле «%s» не заполнено: заполните его.".formatted(field.title()));
    }
    return TextLength.problem(field.title(), text, field.longest());
  }

  private Optional<String> dateProblem(String text, Optional<ParticipantKind> kind) {
    if (text.isEmpty()) {
      return kind.filter(it -> it == ParticipantKind.STUDENT)
          .map(it -> "Поле «Дата рождения» не заполнено: студенту нужно её указать.");
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))) {
        return Optional.of(
            "Поле «Дата рождения»: такой даты рождения быть не может, проверьте год.");
      }
      return date.plusYears(MAJORITY).isAfter(today)
          ? Optional.of(
              "Поле «Дата рождения»: вам ещё нет 18 лет. Обратитесь к куратору: школа пригласит вас сама.")
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of("Поле «Дата рождения»: это не дата, выберите её в календаре.");
    }
  }

  private static String text(Map<String, List<String>> typed, EntryField field) {
    return typed.getOrDefault(field.key(), List.of("")).get(0).strip();
  }
}
