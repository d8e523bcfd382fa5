package fi.osallisuus.booking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Writes clock times the way people and the requests do: 09:00. */
@Singleton
class WallClockFormat implements ObjectMapperCustomizer {

  /** After the modules that Quarkus adds: the last serializer named for a type is the one used. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    var minutes = DateTimeFormatter.ofPattern("HH:mm");
    mapper.registerModule(
        new SimpleModule("wall-clock")
            .addSerializer(LocalTime.class, new LocalTimeSerializer(minutes)));
  }
}
