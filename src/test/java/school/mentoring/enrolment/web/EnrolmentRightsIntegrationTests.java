package school.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.ParticipantImports;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.TestCampaigns;
import school.mentoring.matching.Matchings;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Every address of participants, questionnaires, matching and privacy, opened by the wrong one. */
@EngineTest
class EnrolmentRightsIntegrationTests {

  private static final Set<String> PARTS =
      Set.of(
          "school.mentoring.enrolment.web",
          "school.mentoring.enrolment.questionnaire.web",
          "school.mentoring.matching.web",
          "school.mentoring.privacy.web");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping addresses;

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestCampaigns collecting;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired CampaignAnswers answers;
  @Autowired ParticipantImports imports;
  @Autowired Matchings matchings;

  private final Map<String, String> parameters = new LinkedHashMap<>();
  private OrganisationId school;
  private String programme;
  private UUID person;
  private UUID mentor;
  private UUID consent;
  private Campaign campaign;
  private UUID invitation;
  private UUID answer;
  private UUID job;

  private record Address(HttpMethod method, String path, boolean file) {
    /** Whether it names a thing of a school. */
    boolean names() {
      return path.replaceAll("\\{(format|type|ending)[^}]*}", "").contains("{");
    }
  }

  @BeforeEach
  void found() throws Exception {
    school = schools.founded();
    people.mentee(school, "Басов", "музыка");
    people.mentor(school, "Ключева", "музыка", 1);
    var pupil = participants.menteesTakingPart(school).get(0);
    person = pupil.uuid();
    consent = enrolment.get(school, person).consents().get(0).id();
    mentor = participants.mentorsTakingPart(school).get(0).uuid();
    campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);
    invitation = collecting.invitation(campaign, pupil).id();
    answer = answers.accept(invitation, TestCampaigns.sheet("topics", "химия")).orElseThrow();
    ProgrammeId run = campaign.programme();
    programme = run.toString();
    String proposal = matchings.propose(school, run).toString();
    job =
        imports.start(
            school,
            Side.MENTEE,
            "curator",
            "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества\nА;Б;ученик;14.03.2013;7А;учитель – ученик"
                .getBytes());
    String today = LocalDate.now().toString();
    parameters.putAll(
        Map.of(
            "proposal",
            proposal,
            "mentor",
            "" + mentor,
            "mentee",
            "" + person,
            "person",
            "" + person,
            "one",
            mentor + " " + person,
            "other",
            mentor + " " + person,
            "programme",
            programme));
    parameters.putAll(
        Map.of(
            "version",
            "0",
            "pinned",
            "true",
            "banned",
            "true",
            "recorded",
            "PROCESSING",
            "purpose",
            "PROCESSING",
            "signer",
            "SELF",
            "signedOn",
            today,
            "side",
            "MENTEE"));
    parameters.putAll(
        Map.of(
            "validUntil",
            today,
            "name",
            "вид",
            "words",
            "вид",
            "preset",
            "TOPICS_FIRST",
            "objective",
            "BEST_TOTAL",
            "opensOn",
            today,
            "closesOn",
            today,
            "until",
            today));
    parameters.putAll(
        Map.of(
            "to",
            "x",
            "from",
            "x",
            "confirmed",
            "true",
            "reason",
            "WITHDRAWAL",
            "receivedOn",
            today,
            "sort",
            "VARIANT",
            "form",
            "учитель – ученик",
            "betweenEmployees",
            "false",
            "offered",
            "true"));
    parameters.put("newName", "другое");
    parameters.put("chosen", "" + person);
  }

  private List<Address> all() {
    List<Address> all = new ArrayList<>();
    addresses
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (PARTS.contains(handler.getBeanType().getPackageName())
                  && info.getPatternValues().stream().noneMatch(it -> it.startsWith("/q/"))) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  info.getPatternValues()
                      .forEach(
                          it ->
                              all.add(
                                  new Address(
                                      HttpMethod.valueOf(method.name()), it, takesFile(handler))));
                }
              }
            });
    return all;
  }

  private static boolean takesFile(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(it -> it.getParameterType() == MultipartFile.class);
  }

  private String filled(Address address) {
    String path = address.path();
    UUID id =
        path.startsWith("/questionnaires")
            ? campaign.id()
            : path.startsWith("/participants/imports")
                ? job
                : path.contains("/card") ? mentor : person;
    return path.replaceAll("\\{programmeId[^}]*}", programme)
        .replaceAll("\\{participant[^}]*}", "" + person)
        .replaceAll("\\{consent[^}]*}", "" + consent)
        .replaceAll("\\{invitation[^}]*}", "" + invitation)
        .replaceAll("\\{answer[^}]*}", "" + answer)
        .replaceAll("\\{purpose[^}]*}", "PROCESSING")
        .replaceAll(
            "\\{(type|format|ending)[^}]*}",
            path.contains("papers") || path.contains("consents/") ? "pdf" : "csv")
        .replaceAll("\\{kind[^}]*}", "MENTEE")
        .replaceAll("\\{[^}]*}", "" + id);
  }

  private int status(Address address, String login) throws Exception {
    return status(address, login, parameters);
  }

  private int status(Address address, String login, Map<String, String> typed) throws Exception {
    String path = filled(address);
    MockHttpServletRequestBuilder asked =
        address.file()
            ? multipart(path)
                .file(new MockMultipartFile("file", "a.csv", "text/csv", "а".getBytes()))
                .file(new MockMultipartFile("photo", "a.jpg", "image/jpeg", new byte[3]))
            : request(address.method(), path);
    typed.forEach(asked::param);
    if (path.startsWith("/questionnaires")) {
      asked.param("kind", "MENTEE");
    }
    try {
      return pages.as(login, asked).andReturn().getResponse().getStatus();
    } catch (ServletException broken) {
      return 500;
    }
  }

  @Test
  void whoDoesNotLeadOpensNothing() throws Exception {
    List<String> open = new ArrayList<>();
    for (Address address : all()) {
      for (Role role : List.of(Role.MENTOR, Role.CLERK, Role.PSYCHOLOGIST)) {
        int status = status(address, TestSchool.login(role, school));
        boolean own = role == Role.PSYCHOLOGIST && address.path().equals("/questionnaires");
        if (status != 403 && status != 404 && !own) {
          open.add("%s %s %d".formatted(role, address, status));
        }
      }
    }
    assertThat(all()).hasSizeGreaterThan(90);
    assertThat(open).isEmpty();
  }

  @Test
  void nothingOfAnotherSchoolIsThere() throws Exception {
    OrganisationId other = schools.founded();
    String curator = TestSchool.login(Role.CURATOR, other);
    List<String> open = new ArrayList<>();
    for (Address address : all()) {
      int status = address.names() ? status(address, curator) : 404;
      if (status != 404) {
        open.add("%s %d".formatted(address, status));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void whateverStandsInAnAddressIsAnsweredInWords() throws Exception {
    String curator = TestSchool.login(Role.CURATOR, school);
    List<String> broken = new ArrayList<>();
    List<Map<String, String>> hostile =
        List.of(
            Map.of("search", "%_\\'\"<b>${7*7}\u0000", "page", "2147483647", "left", "2147483647"),
            Map.of("year", "999999999", "since", "+999999999-12-31", "until", "+999999999-12-31"));
    for (Address address : all()) {
      for (Map<String, String> typed : hostile) {
        int status = address.method() == HttpMethod.GET ? status(address, curator, typed) : 400;
        if (status >= 500) {
          broken.add("%s %s %d".formatted(address, typed.keySet(), status));
        }
      }
    }
    assertThat(broken).isEmpty();
  }
}
