package school.mentoring.matching.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.Criterion;
import school.mentoring.matching.policy.PairSettings;

/**
 * Settings as one JSON text: kept for the programme, and beside every run as its parameters. A
 * criterion that came later is read as 0.
 */
public final class SettingsText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SettingsText() {}

  public static String of(MatchingSettings settings) {
    ObjectNode text = JSON.createObjectNode();
    text.put("preset", settings.preset().name());
    text.put("objective", settings.objective().key());
    text.put("groups", settings.groups());
    text.put("evenLoad", settings.evenLoad());
    text.put("unwantedForbids", settings.pairs().unwantedForbids());
    text.put("clearanceNeeded", settings.pairs().clearanceNeeded());
    text.put("mentorOlder", settings.pairs().mentorOlder());
    ObjectNode weights = text.putObject("weights");
    settings.pairs().weights().forEach((criterion, it) -> weights.put(criterion.name(), it));
    return text.toString();
  }

  public static MatchingSettings read(String text) {
    try {
      JsonNode kept = JSON.readTree(text);
      return new MatchingSettings(
          Preset.valueOf(kept.path("preset").asText()),
          pairs(kept),
          Objective.of(kept.path("objective").asText()),
          kept.path("groups").asBoolean(),
          kept.path("evenLoad").asBoolean());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings of a matching are no JSON", e);
    }
  }

  private static PairSettings pairs(JsonNode kept) {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, kept.path("weights").path(criterion.name()).asInt());
    }
    return new PairSettings(
        weights,
        kept.path("unwantedForbids").asBoolean(),
        kept.path("clearanceNeeded").asBoolean(),
        kept.path("mentorOlder").asBoolean());
  }
}
