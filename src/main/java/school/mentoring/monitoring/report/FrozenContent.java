package school.mentoring.monitoring.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What a report said when it was sent.
 *
 * @param hash SHA-256 of the text
 */
record FrozenContent(String json, String hash, LocalDate asOf) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static FrozenContent of(ReportContent content) {
    try {
      String json = JSON.writeValueAsString(content);
      return new FrozenContent(json, sha256(json), content.asOf());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Report cannot be written", e);
    }
  }

  static ReportContent read(String json) {
    try {
      return JSON.readValue(json, ReportContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Report cannot be read", e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
