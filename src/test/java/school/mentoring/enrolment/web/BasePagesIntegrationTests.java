package school.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.ResultActions;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.SavedView;
import school.mentoring.enrolment.base.SavedViews;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class BasePagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired SavedViews views;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
    people.mentee(school, "Басов", "музыка");
    people.mentor(school, "Ключева", "музыка", 2);
  }

  private ResultActions open(Role role, String address) throws Exception {
    return pages.as(TestSchool.login(role, school), get(address));
  }

  private ResultActions send(Role role, String address) throws Exception {
    return pages.as(TestSchool.login(role, school), post(address));
  }

  private CurrentMember member(Role role) {
    return new CurrentMember(
        TestSchool.login(role, school),
        school,
        new PersonName("Ветрова", "Анна", ""),
        java.util.Set.of(role),
        false);
  }

  private UUID mentee() {
    return participants.menteesTakingPart(school).get(0).uuid();
  }

  @Test
  void thePageSaysHowManyWereFoundAndWhatToDoWhenNobodyWas() throws Exception {
    open(Role.CURATOR, "/participants?paired=no")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Найдено: <b>1</b>")));
    open(Role.CURATOR, "/participants?search=нет такого")
        .andExpect(content().string(containsString("По этому отбору никого нет")));
  }

  @Test
  void theColumnsChosenAreShownAndNoOthers() throws Exception {
    open(Role.CURATOR, "/participants?columns=NAME&columns=REFRESHED")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("<th scope=\"col\">Сведения проверены</th>"),
                        not(containsString("<th scope=\"col\">Дата вхождения в программу</th>")))));
  }

  @Test
  void aViewIsKeptForItsOwnerAloneRenamedAndDeleted() throws Exception {
    pages
        .as(
            TestSchool.login(Role.CURATOR, school),
            post("/participants/views").param("search", "а&б").param("name", "Моё"))
        .andExpect(redirectedUrl("/participants?side=MENTEE&search=%D0%B0%26%D0%B1"));

    SavedView kept = views.of(member(Role.CURATOR), Side.MENTEE).get(0);
    assertThat(kept.parameters()).isEqualTo("side=MENTEE&search=%D0%B0%26%D0%B1");
    assertThat(views.of(member(Role.DIRECTOR), Side.MENTEE)).isEmpty();
    open(Role.CURATOR, "/participants").andExpect(content().string(containsString(">Моё</a>")));
    send(Role.DIRECTOR, "/participants/views/" + kept.id() + "/deletion")
        .andExpect(status().isNotFound());
    send(Role.CURATOR, "/participants/views?side=MENTEE&name=моё").andExpect(status().isConflict());
    send(Role.CURATOR, "/participants/views/" + kept.id() + "/name?name=Другое");
    assertThat(views.of(member(Role.CURATOR), Side.MENTEE))
        .extracting(SavedView::name)
        .containsExactly("Другое");
    send(Role.CURATOR, "/participants/views/" + kept.id() + "/deletion");
    assertThat(views.of(member(Role.CURATOR), Side.MENTEE)).isEmpty();
  }

  @Test
  void aHostileTextStaysText() throws Exception {
    open(Role.CURATOR, "/participants?search=\"><script>alert(1)</script>&group=\"onclick=1 x")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<script>alert(1)"))));
    open(Role.CURATOR, "/participants?kind=nobody").andExpect(status().isBadRequest());
  }

  @Test
  void theBaseIsPrintedNarrowedWithTheNameOfTheSchoolAndItsHeads() throws Exception {
    people.mentee(school, "Лесной", "физика");

    String paper = text(open(Role.CURATOR, "/participants/base.pdf?search=музыка"));

    assertThat(paper)
        .contains("БАЗА НАСТАВЛЯЕМЫХ", "по состоянию на", "Басов", "поиск: музыка")
        .contains("Всего в базе: 1")
        .doesNotContain("Лесной");
    assertThat(text(open(Role.CURATOR, "/participants/base.pdf?side=MENTOR")))
        .contains("БАЗА НАСТАВНИКОВ", "Ключева");
    open(Role.CURATOR, "/participants/base.docx").andExpect(status().isOk());
  }

  private static String text(ResultActions answer) throws Exception {
    byte[] file =
        answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void dataThatNobodyLookedThroughForAYearAreAskedForUntilTheyAre() throws Exception {
    LocalDate entered = participants.menteesTakingPart(school).get(0).enteredOn();
    clock.set(entered.plusYears(1), events);
    try {
      open(Role.CURATOR, "/participants?stale=true")
          .andExpect(content().string(containsString("Басов")));
      send(Role.CURATOR, "/participants/refreshed?stale=true&ids=" + mentee());
      open(Role.CURATOR, "/participants?stale=true")
          .andExpect(content().string(not(containsString("Басов"))));
    } finally {
      clock.reset(events);
    }
  }

  @Test
  void nobodyButTheLeadersOpensABaseOrChangesIt() throws Exception {
    for (String page :
        List.of("/participants?stale=true", "/participants/base.pdf", "/participants/base.docx")) {
      open(Role.MENTOR, page).andExpect(status().isForbidden());
      open(Role.PSYCHOLOGIST, page).andExpect(status().isForbidden());
    }
    send(Role.MENTOR, "/participants/refreshed?ids=" + mentee()).andExpect(status().isForbidden());
    send(Role.MENTOR, "/participants/views?name=Моё").andExpect(status().isForbidden());
    OrganisationId other = schools.founded();
    pages
        .as(TestSchool.login(Role.CURATOR, other), post("/participants/" + mentee() + "/refreshed"))
        .andExpect(status().isNotFound());
  }
}
