package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/**
 * Every address of the year of a pair, asked by everybody. Who may is written down, address by
 * address, in {@code rights/year-of-a-pair.csv}: an address that is not there is refused to all.
 */
@EngineTest
class PairYearRightsIntegrationTests {

  private static final Path EXPECTED = Path.of("src/test/resources/rights/year-of-a-pair.csv");

  private static final Map<String, String> FIXED =
      Map.of("month", "2026-10", "paySize", "1", "figure", "1");

  private static final List<String> PARTS =
      List.of(
          "school.mentoring.mentorship",
          "school.mentoring.monitoring",
          "school.mentoring.recognition",
          "school.mentoring.publication",
          "school.mentoring.rehearsal");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping addresses;

  @Autowired PairYear year;
  @Autowired TestPages pages;
  @Autowired TestSchool schools;

  /** Nobody changes it: those who might are turned away, and the others only look. */
  private static PairYear.Built built;

  private record Address(HttpMethod method, String path, HandlerMethod handler) {

    String key() {
      return method + " " + path;
    }

    boolean names() {
      return path.contains("Id}") || path.contains("{id}") || path.contains("Id:");
    }

    /** Looked at by people; papers take their time to be drawn. */
    boolean isPage() {
      return method == HttpMethod.GET && !isPublic() && !path.matches(".*\\.(pdf|docx|\\{type.*)");
    }

    /** Opened by a secret that stands in it. */
    boolean isPublic() {
      return path.startsWith("/m/") || path.startsWith("/calendar/feed/");
    }
  }

  @BeforeEach
  void build() throws Exception {
    if (built == null) {
      built = year.build();
    }
  }

  private List<Address> all() {
    Map<String, Address> all = new TreeMap<>();
    addresses
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (belongsHere(handler)) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  for (String path : info.getPatternValues()) {
                    Address found = new Address(HttpMethod.valueOf(method.name()), path, handler);
                    all.put(found.key(), found);
                  }
                }
              }
            });
    return List.copyOf(all.values());
  }

  private static boolean belongsHere(HandlerMethod handler) {
    String type = handler.getBeanType().getName();
    return PARTS.stream().anyMatch(it -> type.startsWith(it + "."))
        || type.endsWith(".NextYearController");
  }

  /** The people who ask, by the words of the table. */
  private Map<String, String> people() {
    Map<String, String> people = new LinkedHashMap<>();
    people.put("mentor", built.login(Role.MENTOR));
    people.put("stranger", built.otherMentor());
    people.put("psychologist", built.login(Role.PSYCHOLOGIST));
    people.put("clerk", built.login(Role.CLERK));
    people.put("coordinator", built.login(Role.COORDINATOR));
    people.put("curator", built.login(Role.CURATOR));
    people.put("director", built.login(Role.DIRECTOR));
    return people;
  }

  private Map<String, Set<String>> expected() throws Exception {
    return Files.readAllLines(EXPECTED).stream()
        .skip(1)
        .map(it -> it.split(";", -1))
        .collect(
            Collectors.toMap(
                it -> it[0],
                it ->
                    Arrays.stream(it[1].split(" "))
                        .filter(who -> !who.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  @Test
  void whoIsNotNamedInTheTableIsTurnedAway() throws Exception {
    Map<String, Set<String>> expected = expected();
    List<String> wrong = new ArrayList<>();
    for (Address address : all()) {
      Set<String> may = expected.get(address.key());
      if (may == null) {
        wrong.add(address.key() + ": nobody has decided who may");
        continue;
      }
      for (Map.Entry<String, String> person : people().entrySet()) {
        if (!address.isPublic() && !may.contains(person.getKey())) {
          int status = status(address, person.getValue());
          if (status != 403 && status != 404) {
            wrong.add("%s is open to %s: %d".formatted(address.key(), person.getKey(), status));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(expected.keySet())
        .as("addresses that are no more")
        .containsExactlyInAnyOrderElementsOf(all().stream().map(Address::key).toList());
  }

  @Test
  void whoIsNamedInTheTableSeesThePage() throws Exception {
    Map<String, Set<String>> expected = expected();
    List<String> wrong = new ArrayList<>();
    for (Address address : all()) {
      for (Map.Entry<String, String> person : people().entrySet()) {
        if (address.isPage()
            && expected.getOrDefault(address.key(), Set.of()).contains(person.getKey())) {
          int status = status(address, person.getValue());
          if (status == 403 || status >= 500) {
            wrong.add("%s for %s: %d".formatted(address.key(), person.getKey(), status));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyAndWhoLeadsAnotherSchoolFindNothing() throws Exception {
    OrganisationId other = schools.founded();
    List<String> wrong = new ArrayList<>();
    for (Address address : all()) {
      if (address.isPublic()) {
        continue;
      }
      MockHttpServletResponse outside = pages.asNobody(asked(address)).andReturn().getResponse();
      boolean login =
          outside.getStatus() == 302 && outside.getHeader("Location").endsWith("/login");
      if (!login && outside.getStatus() != 401 && outside.getStatus() != 403) {
        wrong.add("%s for nobody: %d".formatted(address.key(), outside.getStatus()));
      }
      for (Role role : List.of(Role.CURATOR, Role.PSYCHOLOGIST)) {
        int status = address.names() ? status(address, TestSchool.login(role, other)) : 404;
        if (status != 404 && status != 403) {
          wrong.add("%s for a foreign %s: %d".formatted(address.key(), role, status));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatStandsInAnAddressNeverBreaksThePage() throws Exception {
    List<Map<String, String>> hostile =
        List.of(
            Map.of("text", "%_\\'\"<b>${7*7}\u0000", "page", "2147483647"),
            Map.of("page", "-1", "month", "999999999-99", "from", "+999999999-12-31"),
            Map.of("year", "999999999", "day", "-999999999-01-01", "figure", "__${7*7}__"));
    List<String> broken = new ArrayList<>();
    for (Address address : all()) {
      for (Map<String, String> typed : hostile) {
        if (address.method() == HttpMethod.GET) {
          MockHttpServletRequestBuilder sent = request(HttpMethod.GET, filled(address));
          typed.forEach(sent::param);
          int status = status(sent, built.login(Role.CURATOR));
          if (status >= 500) {
            broken.add("%s %s %d".formatted(address.key(), typed.keySet(), status));
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private int status(Address address, String login) throws Exception {
    return status(asked(address), login);
  }

  private int status(MockHttpServletRequestBuilder asked, String login) throws Exception {
    try {
      return pages.as(login, asked).andReturn().getResponse().getStatus();
    } catch (ServletException broken) {
      return 500;
    }
  }

  private MockHttpServletRequestBuilder asked(Address address) {
    String path = filled(address);
    boolean file =
        Arrays.stream(address.handler().getMethod().getParameters())
            .anyMatch(it -> it.getType() == MultipartFile.class);
    MockHttpServletRequestBuilder asked =
        file
            ? multipart(path).file(new MockMultipartFile("file", "a.xlsx", "text/csv", new byte[3]))
            : request(address.method(), path);
    Arrays.stream(address.handler().getMethod().getParameters())
        .filter(it -> it.isAnnotationPresent(RequestParam.class))
        .filter(it -> it.getType() != Map.class && it.getType() != MultipartFile.class)
        .forEach(it -> asked.param(name(it), typed(it)));
    return asked;
  }

  private static String name(Parameter parameter) {
    String named = parameter.getAnnotation(RequestParam.class).value();
    return named.isEmpty() ? parameter.getName() : named;
  }

  private String typed(Parameter parameter) {
    String name = name(parameter);
    Map<String, String> ids = built.ids();
    Class<?> type = parameter.getType();
    if (FIXED.containsKey(name)) {
      return FIXED.get(name);
    }
    if (name.equals("pair") || name.equals("mentorship")) {
      return ids.get("mentorshipId");
    }
    if (name.equals("mentor")) {
      return ids.get("mentorId");
    }
    if (name.equals("entry") && type == UUID.class) {
      return ids.get("held");
    }
    if (name.equals("from") && type == UUID.class) {
      return ids.get("otherPlan");
    }
    if (ids.containsKey(name)) {
      return ids.get(name);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0].toString();
    }
    if (type == UUID.class) {
      return ids.get("mentorId");
    }
    if (type == LocalDate.class) {
      return LocalDate.now().toString();
    }
    if (type == LocalTime.class) {
      return "10:00";
    }
    if (type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type)) {
      return "1";
    }
    return type == boolean.class || type == Boolean.class ? "true" : other(parameter);
  }

  private static String other(Parameter parameter) {
    return parameter.getType().getSimpleName().equals("List") ? "" : "слово";
  }

  private String filled(Address address) {
    String path = address.path();
    Map<String, String> ids = new LinkedHashMap<>(built.ids());
    ids.put("id", path.startsWith("/practices") ? ids.get("practice") : ids.get("programmeId"));
    ids.put("meeting", path.contains("/planned") ? ids.get("planned") : ids.get("held"));
    ids.put("kind", kind(path));
    ids.put("from", "2026-10-01");
    ids.put("stage", "entry");
    ids.put("moment", "YEAR_END");
    ids.put("key", "pairsKept");
    ids.put("format", "csv");
    ids.put("type", "pdf");
    ids.put("name", "plan");
    ids.put("change", ids.get("care"));
    String filled = path;
    for (Map.Entry<String, String> it : ids.entrySet()) {
      filled = filled.replaceAll("\\{" + it.getKey() + "(:([^{}]|\\{[^}]*})*)?}", it.getValue());
    }
    return filled.replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
  }

  private static String kind(String path) {
    if (path.contains("/reports/")) {
      return "quarterly";
    }
    return path.contains("/papers/") ? "consent" : "development-plan";
  }
}
