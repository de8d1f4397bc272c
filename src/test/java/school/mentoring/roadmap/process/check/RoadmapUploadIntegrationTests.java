package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import school.mentoring.ServerTest;

@ServerTest
class RoadmapUploadIntegrationTests {

  private static final String DEPLOYMENTS = "/engine-rest/deployment";

  @Autowired TestRestTemplate client;

  private final Map<String, byte[]> good = ModelFiles.museumRoadmap();

  @Test
  void aBadModelThatAnAdministratorUploadsIsRefusedInRussian() {
    ResponseEntity<JsonNode> answer =
        upload("refused", Mutations.thatSays("нет исполнителя").applied(good));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("message").asText())
        .startsWith("Модели не приняты, замечаний: 1.")
        .contains("«Провести выставку» (userTask_holdExhibition): у задачи нет исполнителя")
        .contains("Что сделать: укажите в поле Candidate groups роль");
    assertThat(stored("refused")).isEmpty();
  }

  @Test
  void aGoodRoadmapThatAnAdministratorUploadsIsStored() {
    assertThat(upload("accepted", good).getStatusCode()).isEqualTo(HttpStatus.OK);

    JsonNode stored = stored("accepted");
    assertThat(stored).hasSize(1);
    admin().delete(DEPLOYMENTS + "/{id}?cascade=true", stored.get(0).path("id").asText());
  }

  private TestRestTemplate admin() {
    return client.withBasicAuth("admin", "demo");
  }

  private JsonNode stored(String name) {
    return admin().getForObject(DEPLOYMENTS + "?name=" + name, JsonNode.class);
  }

  private ResponseEntity<JsonNode> upload(String name, Map<String, byte[]> files) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("deployment-name", name);
    files.forEach((file, content) -> parts.add(file, part(file, content)));
    return admin().postForEntity(DEPLOYMENTS + "/create", parts, JsonNode.class);
  }

  private static ByteArrayResource part(String file, byte[] content) {
    return new ByteArrayResource(content) {
      @Override
      public String getFilename() {
        return file;
      }
    };
  }
}
