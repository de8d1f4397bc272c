package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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

  @Autowired YearAddresses addresses;
  @Autowired PairYear year;
  @Autowired TestPages pages;
  @Autowired TestSchool schools;

  /** Nobody changes it: those who might are turned away, and the others only look. */
  private static PairYear.Built built;

  @BeforeEach
  void build() throws Exception {
    if (built == null) {
      built = year.build();
    }
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
    for (YearAddresses.Address address : addresses.all()) {
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
        .containsExactlyInAnyOrderElementsOf(
            addresses.all().stream().map(YearAddresses.Address::key).toList());
  }

  @Test
  void whoIsNamedInTheTableSeesThePage() throws Exception {
    Map<String, Set<String>> expected = expected();
    List<String> wrong = new ArrayList<>();
    for (YearAddresses.Address address : addresses.all()) {
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
    for (YearAddresses.Address address : addresses.all()) {
      if (address.isPublic()) {
        continue;
      }
      MockHttpServletResponse outside =
          pages.asNobody(addresses.asked(address, built)).andReturn().getResponse();
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
    for (YearAddresses.Address address : addresses.all()) {
      for (Map<String, String> typed : hostile) {
        if (address.method() == HttpMethod.GET) {
          MockHttpServletRequestBuilder sent =
              request(HttpMethod.GET, addresses.filled(address, built));
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

  private int status(YearAddresses.Address address, String login) throws Exception {
    return status(addresses.asked(address, built), login);
  }

  private int status(MockHttpServletRequestBuilder asked, String login) throws Exception {
    try {
      return pages.as(login, asked).andReturn().getResponse().getStatus();
    } catch (ServletException broken) {
      return 500;
    }
  }
}
