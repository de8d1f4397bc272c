package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.organisation.Role;

/** A nervous finger: the same form sent twice, one after the other or at the same moment. */
@EngineTest
class SentTwiceIntegrationTests {

  private static final Pattern NUMBER =
      Pattern.compile("name=\"formNumber\" value=\"([0-9a-f-]{36})\"");

  @Autowired PressedAtOnce school;

  @BeforeEach
  void found() throws Exception {
    school.found();
  }

  private List<Integer> twice(String path, Object... sent) throws Exception {
    return AtOnce.twice(school.press(Role.CURATOR, path, sent));
  }

  private static Object[] numbered(Object... sent) {
    Object[] all = new Object[sent.length + 2];
    System.arraycopy(sent, 0, all, 0, sent.length);
    all[sent.length] = "formNumber";
    all[sent.length + 1] = UUID.randomUUID();
    return all;
  }

  private String answer(String path, Object... sent) throws Exception {
    MockHttpServletResponse answer = school.answer(Role.CURATOR, path, sent);
    return answer.getStatus() + " " + PressedAtOnce.text(answer);
  }

  private int count(String table) {
    return school.number("select count(*) from " + table);
  }

  @Test
  void everyFormThatSendsSomethingHasANumberOfItsOwn() throws Exception {
    String page = school.page(Role.CURATOR, school.run() + "/recognition");
    List<String> numbers = NUMBER.matcher(page).results().map(it -> it.group(1)).toList();

    assertThat(numbers).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(page).contains("/recognition/contests");
    Matcher again = NUMBER.matcher(school.page(Role.CURATOR, school.run() + "/recognition"));
    assertThat(again.find()).isTrue();
    assertThat(numbers).doesNotContain(again.group(1));
  }

  @Test
  void whatHasNoNameOfItsOwnIsTakenOnceFromOneForm() throws Exception {
    onceOfTwo(school.pair() + "/meetings", "meeting", meeting(LocalDate.now().toString()));
    onceOfTwo("/questionnaires", "questionnaire_campaign", campaign());
    onceOfTwo(
        school.run() + "/surveys/dynamics",
        "typed_change",
        numbered(
            "parameter",
            "Успеваемость",
            "group",
            "7А",
            "people",
            20,
            "entry",
            3,
            "exit",
            4,
            "grown",
            12,
            "source",
            "педсовет"));
  }

  private Object[] meeting(String day) {
    return numbered(
        "kind", "REGULAR", "heldOn", day, "minutes", "30", "format", "IN_PERSON", "topic", "гаммы");
  }

  private Object[] campaign() {
    return numbered(
        "programme",
        school.built().programme(),
        "kind",
        "MENTEE",
        "form",
        "",
        "opensOn",
        LocalDate.now(),
        "closesOn",
        LocalDate.now().plusDays(7));
  }

  private void onceOfTwo(String path, String table, Object... sent) throws Exception {
    int before = count(table);
    assertThat(twice(path, sent)).as(path).containsExactlyInAnyOrder(302, 409);
    assertThat(answer(path, sent)).startsWith("409").contains("уже отправлена", "Обновите");
    assertThat(count(table)).as(table).isEqualTo(before + 1);
    sent[sent.length - 1] = UUID.randomUUID();
    assertThat(answer(path, sent)).as("another form, filled alike").startsWith("302");
    assertThat(count(table)).as(table).isEqualTo(before + 2);
  }

  @Test
  void whoGoesBackAndChangesAWordSendsAnotherForm() throws Exception {
    Object[] sent = meeting(LocalDate.now().toString());
    assertThat(answer(school.pair() + "/meetings", sent)).startsWith("302");
    sent[9] = "этюды";
    assertThat(answer(school.pair() + "/meetings", sent)).startsWith("302");
  }

  @Test
  void aFormThatWasRefusedMayComeAgain() throws Exception {
    Object[] sent = meeting("1999-01-01");
    for (int round = 0; round < 2; round++) {
      assertThat(answer(school.pair() + "/meetings", sent))
          .startsWith("400")
          .doesNotContain("уже отправлена");
    }
  }

  @Test
  void twoOfOneNameAreNotMadeByTwoForms() throws Exception {
    String run = school.run();
    named(run + "/recognition/contests", "уже объявлен", "kind", "MENTOR_OF_YEAR");
    named(run + "/practices", "уже есть", "title", "Урок вдвоём");
    named(
        run + "/care/holidays",
        "уже внесены",
        "title",
        "Карантин",
        "first",
        "2026-02-02",
        "last",
        "2026-02-08");
    named(
        school.pair() + "/planned",
        "уже запланирована",
        "from",
        LocalDate.now().plusDays(20),
        "at",
        "15:00",
        "format",
        "IN_PERSON");
    named(
        run + "/plans/typical",
        "уже есть",
        "audience",
        "PUPILS",
        "direction",
        "Учёба",
        "action",
        "Разобрать задачу олимпиады",
        "expected",
        "Разобрана",
        "formNumber",
        UUID.randomUUID());
  }

  private void named(String path, String told, Object... sent) throws Exception {
    assertThat(twice(path, sent)).as(path).containsExactlyInAnyOrder(302, 409);
    sent[sent.length - 1] =
        sent[sent.length - 1] instanceof UUID ? UUID.randomUUID() : sent[sent.length - 1];
    assertThat(answer(path, sent)).startsWith("409").contains(told);
  }
}
