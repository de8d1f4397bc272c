package school.mentoring.organisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what is wrong with forms written by hand. */
final class HandFormsCheck {

  private static final Pattern NAME = Pattern.compile("[\\p{IsAlphabetic}'’ʼ.() -]*");
  private static final Pattern POST = Pattern.compile("[^\\p{Cntrl}]*");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_POST = 200;

  private HandFormsCheck() {}

  /** The six cases of a person, once the five written ones are found fit. */
  static Map<GrammaticalCase, HandForm> all(
      StaffMember member, Map<GrammaticalCase, HandForm> written) {
    HandForm nominative = new HandForm(member.name(), member.post());
    Map<GrammaticalCase, HandForm> all = new EnumMap<>(GrammaticalCase.class);
    for (GrammaticalCase it : GrammaticalCase.values()) {
      all.put(it, nominative);
      if (it != GrammaticalCase.NOMINATIVE) {
        HandForm form = written.getOrDefault(it, new HandForm(new PersonName("", "", ""), ""));
        check(it, nominative, form);
        all.put(it, form);
      }
    }
    return all;
  }

  private static void check(GrammaticalCase in, HandForm nominative, HandForm form) {
    PersonName name = form.name();
    part(in, "фамилия", nominative.name().surname(), name.surname(), NAME, LONGEST_NAME);
    part(in, "имя", nominative.name().givenName(), name.givenName(), NAME, LONGEST_NAME);
    part(in, "отчество", nominative.name().patronymic(), name.patronymic(), NAME, LONGEST_NAME);
    part(in, "должность", nominative.post(), form.post(), POST, LONGEST_POST);
  }

  private static void part(
      GrammaticalCase in, String part, String nominative, String form, Pattern fit, int longest) {
    String field = in.title() + " падеж, " + part;
    if (nominative.isEmpty() != form.isEmpty()) {
      String reason =
          form.isEmpty()
              ? "не заполнено: впишите форму слова «%s»".formatted(nominative)
              : "у этого человека такой части имени нет, оставьте поле пустым";
      throw new FieldProblem(field, form, reason).refusal();
    }
    if (form.length() > longest) {
      throw new FieldProblem(field, form, "длиннее %d знаков".formatted(longest)).refusal();
    }
    if (!fit.matcher(form).matches()) {
      throw new FieldProblem(field, form, "нужны буквы, дефис, апостроф, точка или пробел")
          .refusal();
    }
  }
}
