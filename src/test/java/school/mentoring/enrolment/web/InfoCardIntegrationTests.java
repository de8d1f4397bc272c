package school.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.YoungSpecialist;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class InfoCardIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Clock clock;

  private OrganisationId school;
  private String card;

  @BeforeEach
  void found() {
    school = schools.founded();
    people.mentor(school, "Ключева", "музыка", 2);
    UUID mentor = participants.mentorsTakingPart(school).get(0).uuid();
    card = "/participants/" + mentor + "/card";
  }

  private ResultActions ask(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  @Test
  void theCardTellsWhatIsKnownAndWhatWasAddedOnOnePage() throws Exception {
    ask(
            Role.CURATOR,
            post(card)
                .param("subject", "музыка <b>")
                .param("experience", "21")
                .param("awards", "грамота района"))
        .andExpect(redirectedUrl(card));
    ask(Role.CURATOR, get(card)).andExpect(content().string(containsString("музыка &lt;b&gt;")));

    byte[] file =
        ask(Role.CURATOR, get(card + ".pdf")).andReturn().getResponse().getContentAsByteArray();

    try (var pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Ключева Вера", "учитель музыки", "21 год", "грамота района");
    }
    ask(Role.CURATOR, get(card + ".docx")).andExpect(status().isOk());
  }

  @Test
  void allCardsAreOnePaperWithAPageEach() throws Exception {
    people.mentor(school, "Лесная", "физика", 1);

    byte[] file =
        ask(Role.DIRECTOR, get("/participants/cards.pdf"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    try (var pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void aPhotoIsTakenSmallAndAnotherFileIsNot() throws Exception {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_ARGB), "png", picture);

    ask(Role.CURATOR, multipart(card + "/photo").file(photo(picture.toByteArray())))
        .andExpect(redirectedUrl(card));
    ask(Role.CURATOR, get(card)).andExpect(content().string(containsString("Фото есть")));
    ask(Role.CURATOR, get(card + ".pdf")).andExpect(status().isOk());
    ask(Role.CURATOR, multipart(card + "/photo").file(photo("%PDF-1.4".getBytes())))
        .andExpect(status().isBadRequest());
    ask(Role.CURATOR, post(card + "/photo/removal"));
    ask(Role.CURATOR, get(card)).andExpect(content().string(containsString("Фото нет")));
  }

  private static MockMultipartFile photo(byte[] content) {
    return new MockMultipartFile("photo", "a.png", "image/png", content);
  }

  @Test
  void aWrongExperienceIsRefusedAndNobodyElseOpensACard() throws Exception {
    ask(Role.CURATOR, post(card).param("experience", "-1")).andExpect(status().isBadRequest());
    ask(Role.MENTOR, get(card)).andExpect(status().isForbidden());
    ask(Role.PSYCHOLOGIST, get("/participants/cards.pdf")).andExpect(status().isForbidden());
    OrganisationId other = schools.founded();
    pages
        .as(TestSchool.login(Role.CURATOR, other), get(card + ".pdf"))
        .andExpect(status().isNotFound());
  }

  @Test
  void yearsOfServiceAreComputedWhereTheYearOfFirstWorkIsKnown() throws Exception {
    int year = LocalDate.now(clock).getYear() - 10;
    int full = YoungSpecialist.yearsAtWork(year, LocalDate.now(clock));
    ask(Role.CURATOR, post(card).param("experience", "33"));
    ask(Role.CURATOR, get(card)).andExpect(content().string(containsString("33 года")));

    tell("" + year).andExpect(status().is3xxRedirection());

    ask(Role.CURATOR, get(card))
        .andExpect(content().string(containsString(full + (full < 5 ? " года" : " лет"))))
        .andExpect(content().string(containsString("Стаж считается сам")))
        .andExpect(content().string(not(containsString("33 года"))));
    ask(Role.CURATOR, get(card.replace("/card", "")))
        .andExpect(content().string(containsString("работает с " + year + " года")))
        .andExpect(content().string(not(containsString("; молодой специалист"))));
  }

  @Test
  void theRecordSaysWhoIsNewAtSchoolAndRefusesAYearToCome() throws Exception {
    int year = LocalDate.now(clock).getYear();

    tell("" + year).andExpect(status().is3xxRedirection());
    ask(Role.CURATOR, get(card.replace("/card", "")))
        .andExpect(content().string(containsString("меньше года (работает с")))
        .andExpect(content().string(containsString("; молодой специалист")));
    ask(Role.CURATOR, get("/participants/export.csv").param("side", "MENTOR"))
        .andExpect(content().string(containsString("Год начала педагогической работы")))
        .andExpect(content().string(containsString(";" + year + ";")));

    tell("" + (year + 1))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Год начала педагогической работы: значение")));
  }

  private ResultActions tell(String year) throws Exception {
    Mentor mentor = participants.mentorsTakingPart(school).get(0);
    MockHttpServletRequestBuilder typed = post("/participants/" + mentor.uuid());
    PersonEntry.of(mentor).texts().entrySet().stream()
        .filter(it -> it.getKey() != EntryField.WORKING_SINCE)
        .forEach(it -> typed.param(it.getKey().key(), it.getValue()));
    return ask(Role.CURATOR, typed.param("workingSince", year));
  }
}
