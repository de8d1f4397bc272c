package school.mentoring.enrolment.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import school.mentoring.enrolment.Entrant;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.TestPeople;

/** What is typed of invented people, and read. */
public final class TestEntries {

  private static final List<MentoringForm> FORMS =
      List.of(
          new MentoringForm("учитель – ученик", false, true),
          new MentoringForm("ученик – ученик", false, true),
          new MentoringForm("учитель – учитель", true, true));

  private TestEntries() {}

  /** The person whom a faultless entry tells of. */
  public static Entrant entrant(Side side, PersonEntry entry) {
    return read(side, entry).entrant();
  }

  static EntryReader.Reading read(Side side, PersonEntry entry) {
    return new EntryReader(side, FORMS, "mentor"::equals, TestPeople.TODAY).read(entry);
  }

  public static PersonEntry entry(
      String surname, String kind, String birthDate, String form, String topics, String places) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    texts.put(EntryField.SURNAME, surname);
    texts.put(EntryField.GIVEN_NAME, "Вера");
    texts.put(EntryField.KIND, kind);
    texts.put(EntryField.BIRTH_DATE, birthDate);
    texts.put(EntryField.GROUP, "7А");
    texts.put(EntryField.FORM, form);
    texts.put(EntryField.TOPICS, topics);
    texts.put(EntryField.CAPACITY, places);
    return new PersonEntry(texts);
  }
}
