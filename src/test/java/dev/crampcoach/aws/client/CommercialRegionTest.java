package dev.crampcoach.aws.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.regions.Region;
import com.amazonaws.regions.RegionMetadataFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our addresses of regions with the SDK's own list. */
class CommercialRegionTest {
  private static final List<Region> BOOK =
      RegionMetadataFactory.create().getRegionsForService("dynamodb");

  @Test
  void every_commercial_region_has_the_address_that_the_sdk_knows() {
    assertThat(BOOK).hasSizeGreaterThan(30);
    for (Region known : BOOK) {
      Optional<Region> ours = CommercialRegion.of(known.getName());
      assertThat(ours.isPresent())
          .as(known.getName())
          .isEqualTo(known.getPartition().equals("aws"));
      ours.ifPresent(
          region -> {
            assertThat(region.getServiceEndpoint("dynamodb"))
                .isEqualTo(known.getServiceEndpoint("dynamodb"));
            assertThat(region.hasHttpsEndpoint("dynamodb")).isTrue();
            assertThat(region.isServiceSupported("dynamodb")).isTrue();
            assertThat(region.getDomain()).isEqualTo(known.getDomain());
          });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cn-north-1", "us-gov-west-1", "us-iso-east-1", "eu-isoe-west-1", "moon", ""})
  void any_other_is_left_to_the_sdk(String name) {
    assertThat(CommercialRegion.of(name)).isEmpty();
  }
}
