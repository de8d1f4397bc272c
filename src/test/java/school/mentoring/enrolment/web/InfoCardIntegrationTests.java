package school.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
import school.mentoring.enrolment.Participants;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class InfoCardIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;

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
}
