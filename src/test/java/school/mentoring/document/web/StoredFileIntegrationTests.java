package school.mentoring.document.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class StoredFileIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired Files files;

  private OrganisationId school;

  @BeforeEach
  void openedSchool() {
    school = schools.founded();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  @Test
  void aFileIsOpenedInItsOwnOrganisationOnly() throws Exception {
    byte[] scan = "%PDF-1.7 скан".getBytes(UTF_8);
    FileId own = files.keep(school, "clerk", new IncomingFile("Приказ № 5.pdf", null, scan));
    OrganisationId other = schools.founded(EnumSet.of(Role.DIRECTOR));
    FileId foreign = files.keep(other, "clerk", new IncomingFile("Приказ.pdf", null, scan));

    assertThat(files.keep(school, "mentor", new IncomingFile("копия.pdf", null, scan)))
        .isEqualTo(own);
    as(Role.MENTOR, get("/files/" + own))
        .andExpect(status().isOk())
        .andExpect(content().bytes(scan))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string("Content-Disposition", containsString("filename*=UTF-8''%D0%9F%D1%80")));
    as(Role.MENTOR, get("/files/" + foreign)).andExpect(status().isNotFound());
    as(Role.MENTOR, get("/files/nonsense")).andExpect(status().isNotFound());
    as(Role.MENTOR, get("/files/new").param("kept", foreign.toString()))
        .andExpect(status().isNotFound());
  }

  @Test
  void aLargeFileIsKeptAndAForgedOneRefused() throws Exception {
    byte[] large = new byte[20 * 1024 * 1024];
    System.arraycopy("%PDF-".getBytes(UTF_8), 0, large, 0, 5);

    FileId kept = files.keep(school, "clerk", new IncomingFile("large", null, large));
    assertThat(files.open(school, kept).content()).hasSize(large.length);

    as(
            Role.CLERK,
            multipart("/files/new")
                .file(
                    new MockMultipartFile(
                        "file", "приказ.pdf", "application/pdf", "<html>".getBytes(UTF_8))))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("не подходит по содержанию")));
  }
}
