package school.mentoring.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the annexes of an order in one column: they are only ever read as a whole. */
@Converter
public class AnnexesColumn implements AttributeConverter<List<Annex>, String> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Annex>> ANNEXES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Annex> annexes) {
    try {
      return JSON.writeValueAsString(annexes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Annexes cannot be written", e);
    }
  }

  @Override
  public List<Annex> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, ANNEXES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Annexes cannot be read", e);
    }
  }
}
