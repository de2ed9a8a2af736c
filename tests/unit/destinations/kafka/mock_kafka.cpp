// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts Kafka's mock brokers: prints their addresses, then obeys a line at a time, each answered by a line. `down N`
// and `up N` (a broker from 1 on), `fail CODE COUNT` (the next answers to produce requests), `ids` (event ids in the
// topic).
#include "tests/unit/destinations/kafka/kafka_mock.h"

#include <iostream>
#include <sstream>

int main()
{
    grantex::test::KafkaMock mock;
    std::cout << mock.brokers() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command;
        int number = 0;
        std::size_t count = 1;
        words >> command >> number >> count;
        if (command == "down")
            mock.down(number);
        else if (command == "up")
            mock.up(number);
        else if (command == "fail")
            mock.failProduce(std::vector<rd_kafka_resp_err_t>(count, static_cast<rd_kafka_resp_err_t>(number)));
        else if (command == "ids") {
            for (const auto& message : mock.messages())
                std::cout << message.id << ' ';
        }
        std::cout << std::endl;
    }
    return 0;
}
